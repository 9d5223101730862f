import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked, soughtIn } from '../asked.ts';
import type { ArticleRow } from '../records.ts';
import { type Mark, segmentsOf } from './marks.ts';
import { passagesOf } from './passages.ts';
import { tokensIn } from './texts.ts';

const row: ArticleRow = {
  title: 'Relations strain',
  href: '/articles/relations-strain/',
  outlet: 'Voz',
  date: '5 February 2025',
  blocks: [
    { id: 'p1', text: 'The opening says nothing. It says so twice.' },
    { id: 'h1', text: 'Tariffs' },
    { id: 'p2', text: 'A 25% tariff was announced. Cartels were not named.' },
    { id: 'p3', text: 'Drug cartels, the tariffs’ excuse, go on.' },
  ],
};

/** Passages for a query, as though the index had found the given words. */
function passages(typed: string, ...found: string[]) {
  const tokens = [...tokensIn(row).entries()];
  const places = tokens.flatMap(([place, text]) =>
    found.some((word) => text.includes(word)) ? [place] : [],
  );
  return passagesOf(row, places, soughtIn(readAsked(typed))).map(({ segments, place, href }) => ({
    place,
    href,
    text: segments.map(({ text }) => text).join(''),
    marked: segments.flatMap(({ text, isMarked }) => (isMarked ? [text] : [])),
  }));
}

describe('the passages of an article', () => {
  test('are the sentences with the words, in the order of the text, each with its paragraph', () => {
    expect(passages('tariff', 'ariff')).toEqual([
      expect.objectContaining({ place: 'subhead 1', marked: ['Tariffs'] }),
      expect.objectContaining({
        place: '¶2',
        text: 'A 25% tariff was announced.',
        marked: ['tariff'],
      }),
      expect.objectContaining({ place: '¶3', marked: ['tariffs'] }),
    ]);
  });

  test('lead to the very words', () => {
    const [passage] = passages('"drug cartels"', 'Drug', 'artels');
    expect(passage?.href).toBe(
      '/articles/relations-strain/#p3:~:text=Drug%20cartels,-%2C%20the%20tariffs%E2%80%99',
    );
  });

  test('are the opening where the headline alone was found', () => {
    expect(passages('strain')).toEqual([
      expect.objectContaining({ place: '¶1', text: 'The opening says nothing.', marked: [] }),
    ]);
  });

  test('are cut where a sentence is long, at words and not in the mark', () => {
    const text = `${'word '.repeat(200)}needle ${'word '.repeat(200)}end.`;
    const long = { ...row, blocks: [{ id: 'p1', text }] };
    const [passage] = passagesOf(long, [200], soughtIn(readAsked('needle')));
    const shown = passage?.segments.map((segment) => segment.text).join('') ?? '';
    expect(shown.length).toBeLessThan(370);
    expect(shown).toMatch(/^… word .*word needle word .* word …$/);
  });
});

test('segments joined are the text, whatever the marks', () => {
  const marks = fc.array(
    fc.record({
      start: fc.nat(30),
      length: fc.nat(10),
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), marks, (text, some) => {
      const sorted: Mark[] = some
        .map(({ start, length }) => ({ start, end: start + length, sought: '', likeness: 1 }))
        .filter(({ end }) => end <= text.length)
        .toSorted((a, b) => a.start - b.start);
      expect(
        segmentsOf(text, sorted)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
