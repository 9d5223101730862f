import { describe, expect, test } from 'vitest';
import { readArchive } from '../disk/read-archive.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { asShown } from './as-shown.ts';
import { proseText } from './block.ts';
import type { Proof, ProseEvidence } from './evidence.ts';
import { findQuote } from './text-quote.ts';

const { articles } = readArchive(TEST_ARCHIVE);
const shown = (show: 'excerpt' | 'withhold') =>
  articles.map(
    (whole) => [whole, asShown({ ...whole, article: { ...whole.article, show } })] as const,
  );

const wordsOf = (proof: Proof) => (proof.by === 'record' ? proof.basis : proof.evidence.exact);

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

  test('proves every value it had, by the same words, which stand once in what is shown', () => {
    for (const [whole, { blocks, reading, article }] of shown('excerpt')) {
      expect(article).toEqual({ ...whole.article, show: 'excerpt' });
      const { topics, people, organisations } = reading.proofs;
      expect(Object.keys(topics)).toEqual(whole.article.topics);
      expect(Object.keys(people)).toEqual(whole.article.people);
      expect(Object.keys(organisations)).toEqual(whole.article.organisations);
      const evidence = [
        ...Object.values({ ...topics, ...people, ...organisations })
          .flat()
          .flatMap((proof) => (proof.by === 'reading' ? proof.evidence : [])),
        ...reading.quotations.flatMap(({ words, cue }) => [words, ...(cue === null ? [] : [cue])]),
        ...reading.told.map(({ words }) => words),
      ].filter((one): one is ProseEvidence => 'block' in one);
      for (const one of evidence) {
        expect(findQuote(proseText(blocks), one)).toHaveLength(1);
        expect(blocks.find(({ id }) => id === one.block)?.text).toContain(one.exact);
      }
    }
  });

  test('keeps every quotation and its address', () => {
    for (const [whole, { reading }] of shown('excerpt')) {
      const idOf = ({ id }: { id: string }) => id;
      expect(reading.quotations.map(idOf)).toEqual(whole.reading.quotations.map(idOf));
    }
  });
});

describe('an article that is withheld', () => {
  test('keeps the record that its page or the archive states, and not a word of its own', () => {
    for (const [whole, { article, blocks, reading }] of shown('withhold')) {
      expect(blocks).toEqual([]);
      expect([reading.quotations, reading.told, article.topics, article.people]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect(article.title).toBe(whole.article.title);
      expect(reading.proofs.date.map(wordsOf)).toEqual(whole.reading.proofs.date.map(wordsOf));
    }
  });
});

test('of lines that are not the record’s no text is left', () => {
  for (const [, { reading }] of [...shown('excerpt'), ...shown('withhold')]) {
    const others = reading.ledger.filter(({ status }) => status !== 'record');
    expect(others.every(({ text }) => text === '')).toBe(true);
  }
});

test('an article that may be shown whole is as it was kept', () => {
  for (const whole of articles) expect(asShown(whole)).toBe(whole);
});
