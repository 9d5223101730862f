import { describe, expect, test } from 'vitest';
import { readArchive } from '../disk/read-archive.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import type { Article } from './article.ts';
import { asShown } from './as-shown.ts';
import { proseText } from './block.ts';
import type { Proof } from './evidence.ts';
import { fold } from './fold.ts';
import type { Show } from './showing.ts';
import { type Placed, type ProseWords, textOf } from './words.ts';

const { articles } = readArchive(TEST_ARCHIVE);
const shown = (show: Show) =>
  articles.map(
    (whole) => [whole, asShown({ ...whole, record: { ...whole.record, show } })] as const,
  );

const wordsOf = (proof: Placed<Proof>) =>
  proof.by === 'record' ? proof.basis : textOf(proof.evidence);

const only = (proof: Placed<Proof> | undefined) => proof ?? { by: 'record' as const, basis: '' };

/** All words of the prose on which something rests. */
function proseWordsOf({ proofs, quotations, told }: Article): ProseWords[] {
  const { topics, people, organisations } = proofs;
  const proved = Object.values({ ...topics, ...people, ...organisations }).flat();
  return [
    ...proved.flatMap((proof) => (proof.by === 'reading' ? proof.evidence : [])),
    ...quotations.flatMap(({ words, cue }) => [words, ...(cue === null ? [] : [cue])]),
    ...told.map(({ words }) => words),
  ].filter((words) => 'block' in words);
}

describe('an article of which an excerpt may be shown', () => {
  test('keeps its blocks’ ids and of each only its own words, marking what is left out', () => {
    for (const [whole, cut] of shown('excerpt')) {
      expect(cut.blocks.length).toBeGreaterThan(0);
      for (const { id, text } of cut.blocks) {
        const full = whole.blocks.find((block) => block.id === id)?.text ?? '';
        const pieces = text.split(' […]').map((piece) => piece.replace(/^(?:\[…\])? ?/, ''));
        expect(pieces.every((piece) => full.includes(piece))).toBe(true);
        expect(text.length < full.length).toBe(text.includes('[…]'));
      }
    }
  });

  test('leaves much out, even where much of it is quoted', () => {
    for (const [whole, cut] of shown('excerpt')) {
      expect(proseText(cut.blocks).length).toBeLessThan(0.8 * proseText(whole.blocks).length);
    }
  });

  test('proves every value it had, by the same words, which stand in what is shown', () => {
    for (const [whole, cut] of shown('excerpt')) {
      expect(cut.record).toEqual({ ...whole.record, show: 'excerpt' });
      for (const field of ['topics', 'people', 'organisations'] as const) {
        expect(Object.keys(cut.proofs[field])).toEqual(whole.record[field]);
        for (const [value, [proof]] of Object.entries(cut.proofs[field])) {
          expect(proof && wordsOf(proof)).toBe(wordsOf(only(whole.proofs[field][value]?.[0])));
        }
      }
      for (const { block, start, end } of proseWordsOf(cut)) {
        expect(cut.blocks).toContain(block);
        expect(block.text.slice(start, end)).not.toContain('[…]');
      }
    }
  });

  test('keeps of a sentence that tells a time no word that it does not show', () => {
    for (const [, { told, blocks }] of shown('excerpt')) {
      const kept = told.flatMap(({ keywords }) => keywords);
      const text = fold(proseText(blocks)).toLowerCase();
      expect(kept.filter((word) => !text.includes(word))).toEqual([]);
    }
  });

  test('keeps every quotation and its address', () => {
    for (const [whole, { quotations }] of shown('excerpt')) {
      const idOf = ({ id }: { id: string }) => id;
      expect(quotations.map(idOf)).toEqual(whole.quotations.map(idOf));
      expect(quotations.map(({ words }) => textOf(words))).toEqual(
        whole.quotations.map(({ words }) => textOf(words)),
      );
    }
  });
});

describe.each(['withhold', 'withdrawn'] as const)(
  'an article of which nothing is shown: %s',
  (show) => {
    test('keeps its address, its outlet and its date, and not a word or a name of its own', () => {
      for (const [whole, cut] of shown(show)) {
        expect(cut).toMatchObject({
          ...{ slug: whole.slug, formerly: whole.formerly },
          blocks: [],
        });
        const { date, outlet } = whole.record;
        expect(cut.record).toMatchObject({
          show,
          title: null,
          date,
          outlet,
          people: [],
          topics: [],
        });
        const said = JSON.stringify({
          ...cut,
          slug: '',
          language: '',
          record: { ...cut.record, source: '' },
        });
        const words = whole.blocks.flatMap(({ text }) => text.match(/\p{Lu}\p{L}{6,}/gu) ?? []);
        expect(words.filter((word) => said.includes(word))).toEqual([]);
      }
    });

    test('is still linked to where it was found as long as it is not taken back', () => {
      for (const [whole, { record }] of shown(show)) {
        expect(record.source.url).toBe(show === 'withhold' ? whole.record.source.url : null);
      }
    });
  },
);

test('of lines that are not the record’s no text is left', () => {
  for (const [, { ledger }] of [...shown('excerpt'), ...shown('withhold')]) {
    const others = ledger.filter(({ status }) => status !== 'record');
    expect(others.every(({ text }) => text === '')).toBe(true);
  }
});

test('an article that may be shown whole is as it was kept', () => {
  for (const whole of articles) expect(asShown(whole)).toBe(whole);
});
