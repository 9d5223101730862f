import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainProse } from './plain-prose.ts';
import { fromMarkdown, toMarkdown } from './prose.ts';

/** Signs of which Markdown is made, and words between them. */
const sign = fc.oneof(
  fc.constantFrom(
    ...'\\ ` * _ { } [ ] ( ) # + - . ! < > & ~ | : = @ / " $ ^ % \t \n \r \u00a0 \ufeff \u2028 \0'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    ' ',
    '\n\n',
    '\n- ',
    '\n\n- ',
    '## ',
    '- ',
    '1. ',
    'www.',
    'https://',
    '&amp;',
    '[^1]',
  ),
  fc.constantFrom('Ana', 'b', 'é', '7', '“', '。'),
);
const body = fc.array(sign, { maxLength: 24 }).map((signs) => signs.join(''));

describe('prose that is plain', () => {
  test('is what a reader of Markdown reads, whatever the body', () => {
    fc.assert(
      fc.property(body, (text) => {
        const plain = plainProse(text);
        if (plain === undefined) return;
        expect(plain).toEqual(fromMarkdown(text).map(({ kind, text }) => ({ kind, text })));
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 3000) },
    );
  });

  test('is all that news is made of: paragraphs, subheads, items, and signs that were escaped', () => {
    const blocks = [
      {
        kind: 'paragraph',
        text: 'Digital <DEC> rose 5* pct to $10_000 on the [NYSE] & AT&T fell.',
      },
      { kind: 'heading', text: '1. What “they” said' },
      { kind: 'item', text: '# one' },
      { kind: 'item', text: '- two' },
      { kind: 'paragraph', text: '1987. A year; a dash — and a back\\slash | bar.' },
    ] as const;
    expect(plainProse(toMarkdown(blocks))).toEqual(blocks);
  });

  test.each(['a *b* c', 'a\nb', '1. one', '> quote', '- a\n\n  b', '<b>', '-', '- ---', '## a #'])(
    'is not taken for granted: %j',
    (text) => {
      expect(plainProse(text)).toBeUndefined();
    },
  );
});
