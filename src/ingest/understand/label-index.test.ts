import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, numberBlocks, proseText, startsOf } from '../../domain/block.ts';
import { fold } from '../../domain/fold.ts';
import { oneOf } from '../../language/one-of.ts';
import { leftmostLongest, type Mention, mentionsIn } from './find-terms.ts';
import { indexLabels, type Label, matchesIn } from './label-index.ts';

const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** The specification, in plain words: any of the labels, the longest first, no letter on either side. */
function plainly(blocks: readonly Block[], labels: readonly Label[]): Mention[] {
  const byWords = Map.groupBy(labels, ({ words }) => fold(words));
  const pattern = new RegExp(`(?<!${LETTER})${oneOf(byWords.keys())}(?!${LETTER})`, 'gu');
  const starts = startsOf(blocks.map(({ text }) => text));
  return [...fold(proseText(blocks)).matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const place = starts.findLastIndex((start) => start <= index);
    const block = blocks[place];
    if (block === undefined) return [];
    const start = index - (starts[place] ?? 0);
    const terms = byWords.get(found) ?? [];
    return terms.map(({ term, rule }) => ({ term, rule, block, start, end: start + found.length }));
  });
}

function found(blocks: readonly Block[], labels: readonly Label[]) {
  return mentionsIn(blocks, leftmostLongest(matchesIn(proseText(blocks), indexLabels(labels))));
}

function paragraphs(...texts: string[]): Block[] {
  return numberBlocks(texts.map((text) => ({ kind: 'paragraph', text })));
}

// Few words, so that labels begin alike, overlap and hold each other.
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...['Ana', 'ana', 'Ruiz', 'Ruíz', 'Soto', 'de', '7', 'U.S.', 'U', 'S', 'Σ', 'ΑΣ', 'e\u0301'],
    ),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(' ', '-', '’', "'", '.', ', ', '\u00a0', '(', '\u0301', '😀'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
);
const words = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replaceAll('\n', ' '))
  .filter((text) => text !== '');
const label = fc.record({
  term: fc.constantFrom('a', 'b', 'c'),
  words,
  rule: fc.constantFrom('name', 'other-name'),
});
const labels = fc.array(label, { maxLength: 12 });
/** Prose that holds some of the labels. */
const cases = labels.chain((all) => {
  const said = all.length === 0 ? words : fc.constantFrom(...all.map((one) => one.words));
  const text = fc.array(fc.oneof(said, piece), { maxLength: 12 }).map((parts) => parts.join(''));
  const prose = fc.array(text, { maxLength: 3 }).map((texts) => paragraphs(...texts));
  return fc.record({ labels: fc.constant(all), prose });
});

describe('labels are found', () => {
  test('where a search for any of them finds them, in any text', () => {
    fc.assert(
      fc.property(cases, ({ labels: all, prose }) => {
        expect(found(prose, all)).toEqual(plainly(prose, all));
      }),
    );
  });

  test.each([
    ['as whole words', 'Ana Ruizmann, Anana Ruiz', []],
    ['with or without accents', 'Ana Ruíz came.', ['Ana Ruíz']],
    ['the longest where several begin', 'Ana Ruiz de Soto', ['Ana Ruiz de Soto']],
    ['the first where two overlap', 'Mar Ana Ruiz', ['Mar Ana']],
    ['with a full stop at the end', 'In the U.S., but not in U.S.A', ['U.S.']],
    ['with an apostrophe of either shape', 'Dan O’Neil spoke', ["Dan O'Neil"]],
    ['with a sign at the front', 'Say @ana, not me@ana', ['@ana']],
  ])('%s', (_, text, expected) => {
    const known = ['Ana Ruiz', 'Ana Ruiz de Soto', 'Mar Ana', 'U.S.', "Dan O'Neil", '@ana'];
    const all = known.map((own) => ({ term: own, words: own, rule: 'name' }));
    const mentions = found(paragraphs(text), all);
    expect(mentions.map(({ start, end }) => fold(text.slice(start, end)))).toEqual(
      expected.map(fold),
    );
  });
});

test('ten thousand names that begin alike make a text no slower than one', () => {
  const people = (count: number) =>
    indexLabels(
      Array.from({ length: count }, (_, at) => ({
        ...{ term: `t${String(at)}`, words: `Ana Ruiz X${String(at)}`, rule: 'name' },
      })),
    );
  const text = 'Ana Ruiz X0 met Ana Ruiz and Ana. '.repeat(5_000);
  const time = (index: ReturnType<typeof people>) => {
    const before = process.cpuUsage();
    expect(matchesIn(text, index)).toHaveLength(5_000);
    return process.cpuUsage(before).user / 1000;
  };
  const [few, many] = [people(1), people(10_000)];
  time(few);
  // A search for one after the other takes a thousand times as long.
  expect(time(many)).toBeLessThan(Math.max(time(few), 5) * 20);
});
