import { describe, expect, test } from 'vitest';
import type { Element } from '../lines/element.ts';
import { findEmbeds } from './find-embeds.ts';
import { unitsOfPage, unitsOfText } from './fixtures/units.ts';

const embedded = (units: ReturnType<typeof unitsOfText>) =>
  findEmbeds(units).map(({ unit, rule }) => `${rule}: ${unit.text}`);

describe('what was posted elsewhere', () => {
  test('is the line above a signature, and the signature, in a copied text', () => {
    const units = unitsOfText(
      'The boats go out again.',
      'We sail at noon! #ferry',
      '— Harbour Post (@harbourpost) March 5, 2025',
      'Nobody waited.',
    );
    expect(embedded(units)).toEqual([
      'embedded-post: We sail at noon! #ferry',
      'embedded-post: — Harbour Post (@harbourpost) March 5, 2025',
    ]);
  });

  test('is all of an embed in a saved page, however deep', () => {
    const html = `<p>The boats go out.</p><blockquote class="twitter-tweet wide"><div><p>We sail!</p></div>
      <p>Harbour Post</p></blockquote><p>Nobody waited.</p>`;
    expect(embedded(unitsOfPage(html))).toEqual([
      'embedded-post: We sail!',
      'embedded-post: Harbour Post',
    ]);
  });

  test('is no dash of speech, no account within a sentence and no other quotation', () => {
    const units = unitsOfText(
      'She was asked twice.',
      '— We sail at noon, she said.',
      '— It was calm. A boat (@harbourpost) sank, and none saw it.',
      'On her account (@harbourpost) she wrote more.',
    );
    expect(embedded(units)).toEqual([]);
    expect(embedded(unitsOfPage('<blockquote><p>We sail!</p></blockquote>'))).toEqual([]);
  });

  test('is found by asking each element once, however many lines stand in it', () => {
    let asked = 0;
    const deep = Array.from({ length: 500 }).reduce<Element | undefined>(
      (parent) => ({
        ...{ tag: 'div', parent },
        get names() {
          asked++;
          return '';
        },
      }),
      undefined,
    );
    const [unit] = unitsOfPage('<p>The boats go out.</p>');
    if (unit === undefined || deep === undefined) throw new Error('Nothing is there.');
    const line = { ...unit.line, element: deep };
    expect(findEmbeds(Array.from({ length: 100 }, () => ({ ...unit, line })))).toEqual([]);
    expect(asked).toBe(500);
  });
});
