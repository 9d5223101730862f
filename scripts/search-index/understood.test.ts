import fc from 'fast-check';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { searchNamings } from '../../src/publish/search-namings.ts';
import { searchRecords } from '../../src/publish/search-records.ts';
import { type Answer, answersTo, NOTHING } from '../../src/search/engine/answer.ts';
import { queryOf } from '../../src/search/query.ts';
import { writeAndOpen } from './opened-index.ts';

const { articles, quotations, labels } = searchRecords();

const ofArticles = await writeAndOpen(articles, labels, searchNamings());
const ofQuotations = await writeAndOpen(quotations, labels);
const indexes = {
  articles: () => Promise.resolve(ofArticles.index),
  quotations: () => Promise.resolve(ofQuotations.index),
};

afterAll(async () => {
  ofArticles.server.close();
  ofQuotations.server.close();
  await close();
});

async function answerTo(address: string, isTyping = false): Promise<Answer> {
  let last: Answer = NOTHING;
  for await (const answer of answersTo(queryOf(new URLSearchParams(address)), indexes, isTyping)) {
    last = answer;
  }
  return last;
}

test.each([
  ['28 May 2025', '2025/05/28/'],
  ['May 2025', '2025/05/'],
  ['mayo de 2025', '2025/05/'],
  ['2025-05-28', '2025/05/28/'],
  ['2025', '2025/'],
  ['Voz', 'outlets/voz/'],
  ['Associated Press', 'outlets/associated-press/'],
  ['soberanía', 'topics/sovereignty/'],
  ['AMLO', 'people/andres-manuel-lopez-obrador/'],
  ['guns', 'topics/arms-trafficking/'],
  ['statement about weapons', 'topics/arms-trafficking/'],
  ['what did Sheinbaum say about sovereignty', 'people/claudia-sheinbaum/on/sovereignty/'],
])('%j leads first to %s', async (words, path) => {
  const { goTo = [] } = await answerTo(`q=${words}`);
  expect(goTo[0]?.path).toBe(path);
  expect(goTo.length).toBeLessThanOrEqual(5);
});

test.each([
  ['sheinbaum on sovereignty may 2025', ['speaker', 'topic', 'time'], ''],
  ['qué dijo Sheinbaum sobre soberanía', ['speaker', 'topic'], ''],
  ['statement about weapons', ['said'], 'weapons'],
  ['28 May 2025', ['time'], ''],
  ['sheinbaum sovereignty 2025', ['speaker', 'topic', 'time'], ''],
  ['Voz May 2025', undefined, ''],
  ['sheinbaum', undefined, ''],
  ['sheinbaum trump', undefined, ''],
  ['sheinbaum troops', undefined, ''],
  ['sheinbaum on "not for sale"', undefined, ''],
  ['sheinbaum on sovereignty -trump', undefined, ''],
])('%j is read as %j, with the words %j', async (words, parts, left) => {
  const { reading } = await answerTo(`q=${words}`);
  expect(reading?.parts.map(({ kind }) => kind)).toEqual(parts);
  expect(reading?.query.words ?? '').toBe(left);
});

test('a part of a question is taken away or made words at an address that says the rest', async () => {
  const { reading, count } = await answerTo('q=sheinbaum on sovereignty');
  const topic = reading?.parts.find(({ kind }) => kind === 'topic');
  expect(topic?.without).toBe('?speaker=claudia-sheinbaum');
  expect(topic?.asWords).toBe('?q=sovereignty&as=typed&speaker=claudia-sheinbaum');
  const same = await answerTo('speaker=claudia-sheinbaum&topic=sovereignty');
  expect(count).toEqual(same.count);
  const plain = await answerTo('q=sheinbaum on sovereignty&as=typed');
  expect(plain.reading).toBeUndefined();
});

test('a question that only looks like one stays words where it finds nothing', async () => {
  const { reading, count } = await answerTo('q=trump tariffs');
  expect([reading, count.number]).toEqual([undefined, 2]);
});

test('a word counts as a beginning only while it is typed', async () => {
  const typing = await answerTo('q=UN', true);
  expect([typing.beginning, typing.count.number > 0]).toEqual(['UN', true]);
  const typed = await answerTo('q=UN');
  expect(typed.count.number).toBe(0);
  expect(typed.remedies?.missing[0]?.longer.map(({ word }) => word)).toContain('under');
});

test('a word that nothing has is passed over, and told', async () => {
  const { count, passed } = await answerTo('q=fentanyl xylophone');
  expect(count.number).toBe(4);
  expect(passed).toEqual([{ words: ['xylophone'], why: 'missing', meaning: undefined }]);
});

test('no word of a date is taken for misspelt', async () => {
  const { remedies } = await answerTo('q="31 February 1931"');
  expect(remedies?.missing.flatMap(({ near }) => near)).toEqual([]);
});

test('synonyms of a curator count as the word, and are told', async () => {
  const { also, count } = await answerTo('q=guns');
  expect(also).toEqual([{ word: 'guns', others: ['firearm', 'weapon'] }]);
  expect(count.number).toBe(1);
});

test('whatever is asked has an answer', async () => {
  const words = fc.constantFrom(
    ...['sheinbaum', 'AMLO', 'on', 'what', 'said', 'May', '28', '2025', '2025-13', '"', '-', 'ł'],
    ...['constructor', '__proto__', '$1.5bn', 'UN', 'voz', 'ß', '’s', 'de', 'guns', '*'],
  );
  const asked = fc.oneof(
    fc.array(words, { maxLength: 7 }).map((some) => some.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(asked, fc.boolean(), async (typed, isTyping) => {
      const { goTo = [] } = await answerTo(String(new URLSearchParams({ q: typed })), isTyping);
      expect(goTo.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 60 },
  );
});
