import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unitsOfPage, unitsOfText } from '../fixtures/units.ts';
import type { Unit } from '../unit.ts';
import { type Known, lookAround } from './surroundings.ts';
import { TRAITS } from './traits.ts';
import { weigh } from './weigh.ts';

const weights = parse(readFileSync(`${import.meta.dirname}/weights.yaml`, 'utf8')) as Readonly<
  Record<string, object>
>;
const none: ReadonlySet<Unit> = new Set();
const nothing: Known = {
  ...{ headline: undefined, stated: undefined, furniture: none, notices: none },
  ...{ labels: none, boxes: none },
};
const sentence =
  'The ferry to the outer islands stays in port all week, the harbour master said on Monday.';

describe('a line is weighed', () => {
  test('for a sentence among sentences, and against a link of two words', () => {
    const html = `<p>${sentence}</p><p>${sentence} It rains for days.</p><p><a href="/">Our shop</a></p>`;
    const [first, second, link] = weigh(lookAround(unitsOfPage(html), nothing), 'page');
    expect(first?.sum).toBeGreaterThan(link?.sum ?? Infinity);
    expect(second?.sum).toBeGreaterThan(link?.sum ?? Infinity);
  });

  test('and what weighs most against it is its reason', () => {
    const units = unitsOfText(sentence, 'Our shop');
    const page = lookAround(units, { ...nothing, furniture: new Set(units.slice(1)) });
    expect(weigh(page, 'text')[1]?.against).toBe('known-furniture');
  });

  test('less where page data state a text and it is not in it', () => {
    const html = `<div><p>${sentence}</p><p>${sentence} It rains for days.</p></div>`;
    const units = unitsOfPage(html);
    const [alone] = weigh(lookAround(units, nothing), 'page');
    const [unstated] = weigh(lookAround(units, { ...nothing, stated: () => 0 }), 'page');
    const [stated] = weigh(lookAround(units, { ...nothing, stated: () => 1 }), 'page');
    expect(unstated?.sum).toBeLessThan(alone?.sum ?? 0);
    expect(unstated?.against).toBe('not-in-the-stated-text');
    expect(stated?.sum).toBeGreaterThan(alone?.sum ?? 0);
  });

  test('by its markup in a page alone: a text has none', () => {
    const units = unitsOfText(sentence);
    expect(weigh(lookAround(units, nothing), 'text')[0]?.against).not.toMatch(/^(?:in|called)-a?/);
  });
});

/** Pages that between them have every trait that weighs something, but for those of element names. */
const shown = unitsOfPage(`<main><article><header><h1>Ferry in port</h1></header>
  <div>Two words</div><p>${sentence}</p><p>Three small words</p><p>${sentence} ${sentence} ${sentence}</p>
  <p>${sentence}<br>and so on, 2025</p><p>${sentence}</p><p>None sank.</p><p>She said:</p><p>“It is calm, in small words here</p><p>ALL OF IT</p>
  <p>12.5</p><p>© Port 2025</p><p>See www.a.example (or b)</p><p>Ferry in port</p>
  <p>Half of it <a href="/">is a link here</a></p><p><a href="/">All of it is a link</a></p>
  <ul><li>One of them</li></ul><h2>A subhead of it</h2><table><tr><td>Up</td><td>3</td></tr></table>
  <button>Save it</button><blockquote><p>${sentence}</p></blockquote><p>Two words</p>
  <figure>Of it<figcaption>A boat in port</figcaption></figure><form>Search here</form>
  <section><section><section><p>Deep below it</p></section></section></section></article></main>
  <p>Most read</p><p>Boxed</p><p>${sentence} It rains for days.</p><aside>In an aside</aside><nav>Menu</nav>
  ${'<p>Menu of it</p>'.repeat(24)}<footer>About us</footer>`);
const headline = shown.find(({ text }) => text === 'Ferry in port');
const box = new Set(shown.filter(({ text }) => text === 'Most read'));
const menu = new Set(shown.filter(({ text }) => text === 'Menu'));
const copied = unitsOfText(sentence, 'Ferry in port', sentence, 'They wait.');

describe('every weight', () => {
  const pages = [
    lookAround(shown, {
      ...nothing,
      headline,
      boxes: box,
      labels: box,
      furniture: menu,
      notices: menu,
    }),
    ...[0, 0.4, 1].map((share) => lookAround(shown, { ...nothing, stated: () => share })),
    lookAround(shown, { ...nothing, headline: shown.at(-1) }),
    lookAround(copied, nothing),
  ];
  const names = Object.keys(weights).filter((name) => name !== 'always');

  test.each(names.filter((name) => !/^(?:called|in)-[a-z]+$/.test(name)))(
    'is of a trait that lines may have, and not all: %s',
    (name) => {
      const parts = pages.flatMap((page) =>
        page.places.map((place, index) => Number(TRAITS[name]?.(place, index, page))),
      );
      expect(Math.max(...parts)).toBeGreaterThan(0);
      expect(Math.min(...parts)).toBeLessThan(1);
      for (const part of parts) expect(part >= 0 && part <= 1).toBe(true);
    },
  );

  test.each(names.filter((name) => /^(?:called|in)-[a-z]+$/.test(name)))(
    'is of a part of pages: %s',
    (name) => {
      expect(TRAITS[name]).toBeTypeOf('function');
    },
  );
});
