import fc from 'fast-check';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readAsked } from '../../src/search/asked.ts';
import { select, sift } from '../../src/search/engine/selection.ts';
import { eachField } from '../../src/search/query.ts';
import { indexable, type QuotationRow, type SearchRecord } from '../../src/search/records.ts';
import { searchedTexts } from '../../src/search/searched-texts.ts';
import { phraseIn } from '../../src/search/words.ts';
import { writeAndOpen } from './opened-index.ts';

/** None is another form of another, nor its beginning. */
const WORDS = ['not', 'Not', 'now', 'sale', 'is', 'harbour', 'México'];
const word = fc.constantFrom(...WORDS);
const text = fc
  .array(fc.constantFrom(...WORDS, 'is-now', 'now—or'), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));
const TEXTS = fc.sample(text, { numRuns: 80, seed: 11 });

function recordOf(content: string, at: number): SearchRecord {
  const row = { words: content, speaker: '' } as QuotationRow;
  const facts = { ...eachField(() => []), days: '' };
  return { url: `/${String(at)}`, content: indexable(content), meta: {}, row, facts };
}

const { index, server } = await writeAndOpen(
  TEXTS.map(recordOf),
  eachField(() => ({})),
);

afterAll(async () => {
  server.close();
  await close();
});

const phrase = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => `"${words.join(' ')}"`);
const query = fc
  .tuple(fc.array(word, { maxLength: 2 }), fc.array(phrase, { maxLength: 2 }), fc.option(phrase))
  .filter(([words, phrases]) => words.length + phrases.length > 0)
  .map(([words, phrases, refused]) =>
    [...words, ...phrases, ...(refused === null ? [] : [`-${refused}`])].join(' '),
  );

test('what the installed Pagefind and our files find is what a look at every text finds', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const { words, phrases, notPhrases } = readAsked(typed);
      const has = (one: string) => (asked: string) => phraseIn(one, asked).length > 0;
      const truth = TEXTS.filter(
        (one) => [...words, ...phrases].every(has(one)) && !notPhrases.some(has(one)),
      );
      const selection = await select(index, readAsked(typed));
      const { good } = await sift(selection, selection.hits);
      const rows = await Promise.all(good.map(({ id }) => index.row(id)));
      expect(rows.flatMap(searchedTexts).toSorted()).toEqual(truth.toSorted());
    }),
  );
});

test('places are those of the words that were found', async () => {
  const hits = await index.ranked(['harbour']);
  expect(hits.length).toBeGreaterThan(10);
  for (const { id, places } of hits) {
    const [content = ''] = searchedTexts(await index.row(id));
    const words = content.split(' ');
    expect(places.map((place) => words[place])).toEqual(words.filter((one) => one === 'harbour'));
  }
});
