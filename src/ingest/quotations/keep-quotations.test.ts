import { describe, expect, test } from 'vitest';
import { numberBlocks, proseText } from '../../domain/block.ts';
import { findQuote } from '../../domain/text-quote.ts';
import { quotationSchema } from '../../domain/quotation.ts';
import { nameSchema } from '../../domain/vocabulary.ts';
import { cutBlock } from '../../domain/words.ts';
import { language } from '../../language/en/language.ts';
import { keepQuotations } from './keep-quotations.ts';
import { knowNames } from './speaker/known-terms.ts';

const ana = nameSchema.parse({ id: 'ana-ruiz', label: 'Ana Ruiz', short: ['Ruiz'], note: 'x' });
const knowledge = knowNames({ people: [ana], organisations: [] });
const paragraphs = (...texts: string[]) =>
  numberBlocks(texts.map((text) => ({ kind: 'paragraph' as const, text }))).map((block) =>
    cutBlock(block, language),
  );

describe('a kept quotation', () => {
  const blocks = paragraphs('“We will build the bridge this year,” said Ana Ruiz.');
  const [kept] = keepQuotations(blocks, knowledge, language).quotations;

  test('is what the schema of a quotation says', () => {
    expect(quotationSchema.parse(kept)).toEqual(kept);
  });

  test('has its words, its cue and its speaker as evidence that stands once', () => {
    for (const evidence of [kept?.words, kept?.cue, kept?.speaker.mention]) {
      expect(evidence && findQuote(proseText(blocks), evidence)).toHaveLength(1);
    }
    expect(kept?.speaker).toMatchObject({ kind: 'person', id: 'ana-ruiz' });
  });

  test('has an address made of its words alone', () => {
    const later = paragraphs('Something came first.', blocks[0]?.text ?? '');
    expect(keepQuotations(later, knowledge, language).quotations[0]?.id).toBe(kept?.id);
  });

  test('has a numbered address where the same words are said again', () => {
    const text = blocks[0]?.text ?? '';
    const ids = keepQuotations(paragraphs(text, text), knowledge, language).quotations.map(
      ({ id }) => id,
    );
    expect(ids).toEqual([kept?.id, `${kept?.id ?? ''}-2`]);
  });

  test('has the speaker that the record asserts, and says so', () => {
    const asserted = { [kept?.id ?? '']: { value: null, basis: 'The tape is unclear.' } };
    const [corrected] = keepQuotations(blocks, knowledge, language, asserted).quotations;
    expect(corrected).toMatchObject({
      speaker: { kind: 'unknown', id: null, name: null, mention: null },
      resolved: 'asserted',
      speakerRule: 'asserted',
      why: 'The tape is unclear.',
    });
  });
});

test('a mark that never closes is kept as unread, with its place', () => {
  const blocks = paragraphs('He began: “We will', 'Nothing more was heard.');
  const { unreadMarks } = keepQuotations(blocks, knowledge, language);
  expect(unreadMarks).toHaveLength(1);
  expect(unreadMarks[0]).toMatchObject({ block: 'p1', start: 10, end: 11 });
});

test('ten thousand marks, or quotations in the same words, keep the reading in proportion to the text', () => {
  for (const sentence of ['He said "this is \' a thing.', '“Yes,” said Ana Ruiz.']) {
    const text = Array.from({ length: 10_000 }, () => sentence).join(' ');
    const kept = keepQuotations(paragraphs(text), knowledge, language);
    expect(JSON.stringify(kept).length).toBeLessThan(text.length * 40);
  }
});
