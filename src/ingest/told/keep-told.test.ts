import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberBlocks, proseText } from '../../domain/block.ts';
import { toldDateSchema } from '../../domain/told-date.ts';
import { findQuote } from '../../domain/text-quote.ts';
import { cutBlock } from '../../domain/words.ts';
import { language } from '../../language/en/language.ts';
import { keepTold } from './keep-told.ts';

const paragraphs = (...texts: string[]) =>
  numberBlocks(texts.map((text) => ({ kind: 'paragraph' as const, text }))).map((block) =>
    cutBlock(block, language),
  );
const blocks = paragraphs('She said no on Monday.', 'He came yesterday. In 2019 he went.');

describe('a kept told date', () => {
  const { told } = keepTold(blocks, '2025-02-05', language);

  test('is what its schema says, in the order of the text', () => {
    expect(told.map((one) => toldDateSchema.parse(one))).toEqual(told);
    expect(told.map(({ date }) => date)).toEqual(['2025-02-03', '2025-02-04', '2019']);
  });

  test('has its words as evidence that stands once, in the block it names', () => {
    for (const { words } of told) expect(findQuote(proseText(blocks), words)).toHaveLength(1);
    expect(told.map(({ words }) => words.block)).toEqual(['p1', 'p2', 'p2']);
  });

  test('has an address made of its sentence and words, whatever stands around it', () => {
    const later = keepTold(
      paragraphs('Something came first.', blocks[0]?.text ?? ''),
      null,
      language,
    ).told;
    expect(later[0]?.id).toBe(told[0]?.id);
  });

  test('has a numbered address where a sentence stands again', () => {
    const text = blocks[0]?.text ?? '';
    const ids = keepTold(paragraphs(text, text), null, language).told.map(({ id }) => id);
    expect(ids).toEqual([told[0]?.id, `${told[0]?.id ?? ''}-2`]);
  });
});

describe('what the record asserts', () => {
  const [monday, yesterday] = keepTold(blocks, '2025-02-05', language).told.map(({ id }) => id);
  const asserted = {
    [monday ?? '']: { value: '2025-01-27', basis: 'The minutes say so.' },
    [yesterday ?? '']: { drop: 'It is the name of a song.' },
  };
  const { told, toldDropped } = keepTold(blocks, '2025-02-05', language, asserted);

  test('wins over what was read, and says why', () => {
    expect(told[0]).toMatchObject({
      id: monday,
      date: '2025-01-27',
      rule: 'asserted',
      why: 'The minutes say so.',
    });
  });

  test('drops a told date, which stands apart with the reason', () => {
    expect(told.map(({ id }) => id)).not.toContain(yesterday);
    expect(toldDropped).toMatchObject([{ id: yesterday, why: 'It is the name of a song.' }]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['On Monday', 'January 22', 'and 23', '2018', '-', '–', '(', ')', ' ', '. ', ', ', 'will'],
    ...['said', '’s', 'last', 'year', 'ago', 'three', 'days', 'before', 'May', '30', 'today', '\n'],
    ...[
      'February 30, 2025',
      '9999999999',
      '0000',
      'أحمد',
      '\u{1f600}',
      'the 1990s',
      'summer',
      '3/4/2018',
      '02/05/19',
    ],
    ...['2018-19', 'this weekend', 'a 2011 fire', 'of 1904'],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const published = fc.constantFrom(
    null,
    '2025-02-05',
    '2025-02',
    '[2025-02-05..]',
    '[..2025?]',
    '202X',
  );

  test('is read without a crash, and every date is EDTF and proved', () => {
    fc.assert(
      fc.property(text, published, (words, date) => {
        const some = paragraphs(words.replaceAll('\n', ' '));
        for (const one of keepTold(some, date, language).told) {
          expect(toldDateSchema.parse(one)).toEqual(one);
          expect(findQuote(proseText(some), one.words)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test.each([
    ['a million digits', '1'.repeat(1_000_000)],
    ['years without end', '2018-'.repeat(100_000)],
    ['days without a full stop', 'on Monday he came and '.repeat(20_000)],
    ['months without a full stop', 'January 22 and 23 '.repeat(20_000)],
    ['sentences without end', 'On Monday he said so. '.repeat(5_000)],
    ['spaces', ' '.repeat(1_000_000)],
  ])(
    'of %s takes no longer than its length',
    (_, words) => {
      const before = performance.now();
      keepTold(paragraphs(words), '2025-02-05', language);
      // A quadratic reading of these takes minutes.
      expect(performance.now() - before).toBeLessThan(10_000);
    },
    30_000,
  );
});
