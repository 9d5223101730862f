import { join } from 'node:path';
import { copyProject, type ProjectCopy } from '../../scripts/generated/make-site.ts';
import { makeStories } from '../../scripts/generated/stories/make-stories.ts';
import { wordOfRank } from '../../scripts/generated/stories/words.ts';
import { writeArchive } from '../../scripts/generated/stories/write-archive.ts';
import { serveThrottled, type ThrottledServer } from '../../scripts/generated/throttled-server.ts';
import { type Archive, readArchive } from '../disk/read-archive.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { textOf } from '../domain/words.ts';
import { phraseIn, wordsOf } from '../search/words.ts';
import { expect, test as base } from '@playwright/test';
import { SearchPage } from './search-page.ts';

const ARTICLES = 1000;
const STORIES = makeStories(ARTICLES);

/** Words of the stories, from one that half of them have to one that few have. */
const [FREQUENT = '', ...LESS_FREQUENT] = [60, 200, 500, 1000].map(wordOfRank);
const { topics, people, outlets } = STORIES.vocabularies;
const [topic, person, outlet] = [topics, people, outlets].map(([first]) => first?.label ?? '') as [
  string,
  string,
  string,
];

let copy: ProjectCopy;
let server: ThrottledServer;
let archive: Archive;

const test = base.extend<{ search: SearchPage }>({
  search: async ({ browser }, use) => {
    const page = await browser.newPage({ baseURL: server.address });
    await use(new SearchPage(page));
    await page.close();
  },
});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  copy = copyProject({ pages: ['search'] });
  writeArchive(join(copy.folder, 'content'), STORIES);
  server = await serveThrottled(copy.build());
  archive = readArchive(join(copy.folder, 'content'));
});

test.afterAll(() => {
  server.close();
});

/** How many articles have a text of which something is true. */
function articlesWhere(isTrue: (text: string) => boolean): number {
  return archive.articles.filter(({ record, blocks }) =>
    [titleWords(record), ...blocks.map(({ text }) => text)].some(isTrue),
  ).length;
}

test('a word is found in as many articles as have it', async ({ search }) => {
  for (const word of [FREQUENT, ...LESS_FREQUENT]) {
    await search.open(`q=${word}`);
    const truth = articlesWhere((text) => wordsOf(text).some(({ plain }) => plain === word));
    expect(truth).toBeGreaterThan(10);
    expect(await search.count(), word).toBe(truth);
  }
});

test('the beginning of a word finds, while it is typed, what begins so, wherever the index has it', async ({
  search,
}) => {
  // No word of the stories ends in a consonant.
  for (const beginning of LESS_FREQUENT.map((word) => word.slice(0, 5))) {
    const truth = articlesWhere((text) =>
      wordsOf(text).some(({ plain }) => plain.startsWith(beginning)),
    );
    expect(truth).toBeGreaterThan(10);
    await search.type(beginning);
    expect(await search.count(), beginning).toBe(truth);
  }
});

test('a phrase is found in as many articles as have those exact words', async ({ search }) => {
  // Two words in a row are counted without a look at the texts, however many have them.
  for (const phrase of [topic, person, `the ${FREQUENT}`, FREQUENT]) {
    const truth = articlesWhere((text) => phraseIn(text, phrase).length > 0);
    await search.open(`q=“${phrase}”`);
    expect(await search.count(), phrase).toBe(truth);
  }
});

test('of a longer phrase the texts decide, where they are not too many', async ({ search }) => {
  const asked = [`${person} said`, FREQUENT];
  const truth = archive.articles.filter(({ blocks }) =>
    asked.every((words) => blocks.some(({ text }) => phraseIn(text, words).length > 0)),
  );
  expect(truth.length).toBeGreaterThan(10);
  await search.open(`q=“${asked.join('” ')}`);
  expect(await search.count()).toBe(truth.length);
});

test('where a phrase may be in too many texts to look at, the count says so', async ({
  search,
}) => {
  await search.open('q="and of the"');
  await expect(search.page.locator('#search-summary')).toHaveText(/^at most \d+ articles for/);
  await expect(search.results).toHaveCount(10);
  await expect(
    search.page.locator('#search-results > li').first().locator('mark').first(),
  ).toHaveText(/and of the/i);
});

test('quotations are counted too', async ({ search }) => {
  const all = archive.articles.flatMap(({ quotations }) => quotations);
  const truth = all.filter(({ words }) =>
    wordsOf(textOf(words)).some(({ plain }) => plain === FREQUENT),
  );
  await search.open(`q=${FREQUENT}&tab=quotations`);
  expect(await search.count()).toBe(truth.length);
});

test('filters leave what they promise, one out of many as well', async ({ search }) => {
  await search.open(`q=${FREQUENT}`);
  const all = await search.count();
  const { count, box } = search.choice('Outlet', outlet);
  const promised = Number(await count.innerText());
  await search.exclude.check();
  await box.check();
  await search.settled();
  expect(await search.count()).toBe(all - promised);
});

test('sorted by time nothing is lost: what has no date is on the last page either way', async ({
  search,
}) => {
  for (const sort of ['newest', 'oldest']) {
    await search.open(`q=${FREQUENT}&sort=${sort}`);
    const pages = Math.ceil((await search.count()) / 10);
    await search.open(`q=${FREQUENT}&sort=${sort}&page=${String(pages)}`);
    await expect(search.page.locator('#search-results > li').last()).toContainText(
      'date not known',
    );
    await search.open(`q=${FREQUENT}&sort=${sort}&page=1`);
    await expect(search.page.locator('#search-results')).not.toContainText('date not known');
  }
});

test('a time finds what is of it and what may be, and says what it leaves out', async ({
  search,
}) => {
  await search.open('from=2020-03&to=2020-03');
  const truth = archive.articles.filter(
    ({ record: { date } }) =>
      date !== null &&
      (date.startsWith('2020-03') || (date.endsWith('/..') && date.slice(0, 7) <= '2020-03')),
  );
  expect(await search.count()).toBe(truth.length);
  const undated = archive.articles.filter(({ record }) => record.date === null).length;
  await expect(search.page.locator('#search-undated')).toHaveText(
    `Left out: ${String(undated)} whose date is not known.`,
  );
});

test('the page’s thread is never held up for 50 ms by a search', async ({ search }) => {
  await search.page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ startTime }) => startTime)),
    ).observe({ type: 'longtask' });
  });
  await search.page.goto('/search/', { waitUntil: 'networkidle' });
  const began = await search.page.evaluate(() => performance.now());
  await search.field.pressSequentially(`${FREQUENT} ${topic}`, { delay: 30 });
  await search.settled();
  const tasks = await search.page.evaluate(
    () => (globalThis as { longTasks?: number[] }).longTasks ?? [],
  );
  expect(tasks.filter((start) => start > began)).toEqual([]);
});
