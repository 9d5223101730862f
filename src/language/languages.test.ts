import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readKnowledge } from '../disk/read-knowledge.ts';
import { emptyRecord } from '../domain/record.ts';
import { readCapture } from '../ingest/capture.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { ingest } from '../ingest/ingest.ts';
import { LANGUAGES, languagesIn } from './languages.ts';
import { readWords, wordsSchema } from './word-file.ts';
import { wordList } from './word-list.ts';

const trial = await languagesIn('src/language/fixtures');

const sentence = 'The minister said on the evening of that day that talks would go on for a week.';

/** The date that is read of a capture with these words on a line of their own. */
function dateRead(line: string, languages = LANGUAGES): string | null {
  const text = `A headline of four words\n${line}\n${sentence}\n${sentence}\n`;
  const knowledge = { ...readKnowledge(TEST_ARCHIVE), languages };
  return ingest(readCapture('x.txt', Buffer.from(text)), emptyRecord, knowledge).entry.record.date;
}

describe('the languages', () => {
  test('are the folders that hold one', () => {
    const dated = LANGUAGES.filter(({ calendar }) => calendar.months.length > 0);
    const codes = dated.map(({ code }) => code).join(' ');
    expect(codes).toBe('ca da de en es fr it nb nl pl pt ru sv tr');
  });

  test('of which nothing but small words is known are there, too', () => {
    const finnish = LANGUAGES.find(({ code }) => code === 'fi');
    expect(finnish?.stopWords.has('ja')).toBe(true);
    expect(finnish?.calendar.months).toEqual([]);
    expect(finnish?.speech).toBeUndefined();
    for (const { stopWords } of LANGUAGES) expect(stopWords.size).toBeGreaterThan(30);
  });

  test('need no more than a folder: one of twenty words makes its months readable', () => {
    const words = trial.flatMap(({ calendar }) => listsIn(calendar).flat());
    expect(words).toHaveLength(20);
    expect(dateRead('þriðjudagur, 5. ágúst 2025')).toBeNull();
    expect(dateRead('þriðjudagur, 5. ágúst 2025', trial)).toBe('2025-08-05');
    expect(dateRead('þriðjudagur, 5. ágúst 2025', [...LANGUAGES, ...trial])).toBe('2025-08-05');
    expect(dateRead('mánudagur, 5. ágúst 2025', trial)).toBeNull();
  });

  test('that they know nothing of is read without a fault', () => {
    expect(dateRead('March 5, 2025', [])).toBeNull();
    expect(dateRead('2025-03-05', [])).toBe('2025-03-05');
  });

  test('that take the same words for two days leave them unread', () => {
    const [icelandic] = trial;
    const months = icelandic?.calendar.months.toReversed() ?? [];
    const other = icelandic && { ...icelandic, calendar: { ...icelandic.calendar, months } };
    expect(dateRead('5. ágúst 2025', [...trial, ...(other ? [other] : [])])).toBeNull();
  });

  test.each(LANGUAGES)('$code has no word twice in a list', (language) => {
    for (const list of listsIn(language)) expect(list).toEqual([...new Set(list)]);
  });
});

describe('the furniture of pages', () => {
  const furnished = LANGUAGES.filter(({ furniture }) => furniture.labels.size > 0);

  test('is known in every language in which dates and bylines are read', () => {
    const dated = LANGUAGES.filter(({ calendar }) => calendar.months.length > 0);
    expect(dated.filter((language) => !furnished.includes(language))).toEqual([]);
  });

  test.each(furnished)(
    'of $code is in small letters, and each label either opens a box or not',
    ({ furniture: { labels, boxes, phrases } }) => {
      for (const word of [...labels, ...boxes, ...phrases]) expect(word).toBe(word.toLowerCase());
      expect([...labels].filter((label) => boxes.has(label))).toEqual([]);
      expect(boxes.size).toBeGreaterThan(10);
      expect(phrases.size).toBeGreaterThan(10);
    },
  );
});

test.each(LANGUAGES)('the forms of words in $code are given as they are looked up', ({ forms }) => {
  const irregular = Object.entries(forms.irregular).flatMap(([root, others]) => [root, ...others]);
  const endings = forms.rows.flatMap((row) => row.endings);
  for (const word of [...forms.fixed, ...irregular, ...endings]) expect(word).toMatch(/^[a-z]*$/);
});

test('a list of words that has one twice cannot be made', () => {
  expect([...wordList('one two', 'three')]).toEqual(['one', 'two', 'three']);
  expect(() => wordList('one two', 'one')).toThrow('The list has “one” twice.');
});

describe('a file of words', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'words-')), 'words.yaml');
  const read = (text: string) => {
    writeFileSync(file, text);
    return readWords(file, z.strictObject({ cities: wordsSchema, rivers: wordsSchema }));
  };

  test('has lists by name, commas between their words; a list that is not there has none', () => {
    const lists = read('# Some.\ncities: Rome,\n  New York\n');
    expect(lists).toEqual({ cities: new Set(['Rome', 'New York']), rivers: new Set() });
  });

  test('is refused by its name for a word that a list has twice, and for an unknown list', () => {
    expect(() => read('cities: Rome, Oslo, Rome')).toThrow(`${file}: The list has “Rome” twice.`);
    expect(() => read('towns: Rome')).toThrow(/words\.yaml: .*"towns"/s);
  });
});

/** Every array of words within a value, however deep. */
function listsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(listsIn);
  const isList = Array.isArray(value) && value.every((word) => typeof word === 'string');
  return isList ? [value, ...inner] : inner;
}
