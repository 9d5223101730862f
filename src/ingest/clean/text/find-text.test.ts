import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitsOfPage, unitsOfText, wordsIn } from '../fixtures/units.ts';
import type { Unit } from '../unit.ts';
import { findText } from './find-text.ts';
import type { Known } from './surroundings.ts';
import type { Media } from './weigh.ts';

const none: ReadonlySet<Unit> = new Set();
const nothing: Known = {
  ...{ headline: undefined, stated: undefined, furniture: none, notices: none },
  ...{ labels: none, boxes: none },
};
const article = [
  'The ferry to the outer islands stays in port all week, the harbour master said on Monday.',
  'Divers found that its rudder had a crack as long as an arm, and that a bolt was missing.',
  'A smaller boat takes the mail and the milk, but no cars, until the yard has cast a new one.',
];
const menu = ['Home', 'Islands', 'Weather', 'Shop', 'About us'];

describe('the text of a page', () => {
  test('is its sentences, without the menus around them', () => {
    const units = unitsOfText(...menu, ...article, ...menu);
    expect(wordsIn(findText(units, units, nothing, 'text').text)).toEqual(article);
  });

  test('is found by its markup, too', () => {
    const list = `<ul>${menu.map((item) => `<li><a href="/">${item}</a></li>`).join('')}</ul>`;
    const text = article.map((line) => `<p>${line}</p>`).join('');
    const units = unitsOfPage(
      `<nav>${list}</nav><article>${text}</article><footer>${list}</footer>`,
    );
    expect(wordsIn(findText(units, units, nothing, 'page').text)).toEqual(article);
  });

  test('has no line that is known to be none', () => {
    const units = unitsOfText(...article);
    const open = units.slice(1);
    expect(wordsIn(findText(units, open, nothing, 'text').text)).toEqual(article.slice(1));
  });

  test('is a short one, where there is no more', () => {
    const units = unitsOfText('Ferry in port', 'The ferry stays in port.');
    expect(wordsIn(findText(units, units, nothing, 'text').text)).toContain(
      'The ferry stays in port.',
    );
  });

  test('of nothing is nothing', () => {
    expect(findText([], [], nothing, 'text').text).toEqual([]);
  });
});

test('of any page every line is text, in its order, or has a reason why it is not', () => {
  const line = fc.oneof(
    fc.constantFrom(...article, ...menu),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const lines = fc.array(line, { maxLength: 30 });
  fc.assert(
    fc.property(lines, fc.constantFrom<Media>('page', 'text'), fc.nat(3), (texts, media, nth) => {
      const units = unitsOfText(...texts);
      const open = units.filter((_, index) => nth === 0 || index % (nth + 1) > 0);
      const { text, rules } = findText(units, open, nothing, media);
      const kept = new Set(text);
      expect(units.filter((unit) => kept.has(unit) !== rules.has(unit))).toEqual(units);
      expect([...text]).toEqual(units.filter((unit) => kept.has(unit)));
      expect(text.filter((unit) => !open.includes(unit))).toEqual([]);
      for (const rule of rules.values()) expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    }),
  );
});
