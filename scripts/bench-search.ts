// npm run bench:search [-- NUMBER...]: measures search over generated articles, by default 1,000 and
// 5,000, against Pagefind with its default settings over the same articles, in the same run.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { close } from 'pagefind';
import { RECORDS } from '../src/search/folders.ts';
import type { SearchRecords } from '../src/search/records.ts';
import { findBrowser } from './find-browser.ts';
import { copyProject, environment, STEPS } from './generated/make-site.ts';
import { measureRun } from './generated/measure/measure-run.ts';
import { type Measured, measureSearch, type Start } from './generated/measure-search.ts';
import { writeStockSite } from './generated/stock-site.ts';
import { makeStories } from './generated/stories/make-stories.ts';
import { wordOfRank } from './generated/stories/words.ts';
import { writeArchive } from './generated/stories/write-archive.ts';
import { LOCALHOST, serveThrottled, SLOW_4G } from './generated/throttled-server.ts';

const [person] = makeStories(1).vocabularies.people;
/** A frequent word, two that are less so, a rare one, and words in a row; each is in five articles of 1,000. */
const QUERIES = [
  wordOfRank(60),
  `${wordOfRank(200)} ${wordOfRank(300)}`,
  wordOfRank(2000),
  `"${person?.label ?? ''} said"`,
];
const NETWORKS = { localhost: LOCALHOST, 'slow 4G': SLOW_4G };
const ROUNDS = 3;

const numbers = process.argv.slice(2).map(Number);
const found = findBrowser(process.env);
if (found === undefined) throw new Error('No browser was found: set CHROME_PATH.');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: found.path,
  env: { ...process.env, ...found.env },
  args: ['--disable-gpu', ...args],
});
try {
  for (const number of numbers.length > 0 ? numbers : [1000, 5000]) await bench(number, browser);
} finally {
  await browser.close();
  await close();
}

/** Makes both sites of so many articles, measures them in turn and prints a table. */
async function bench(number: number, browser: Browser): Promise<void> {
  const { dist: ours, records, indexing } = await makeSite(number);
  const stock = mkdtempSync(join(tmpdir(), 'hemeroteca-stock-'));
  try {
    await writeStockSite(
      stock,
      records.articles.map(({ row }) => row),
    );
    console.log(
      `\n${number.toLocaleString('en')} generated articles; median of ${String(ROUNDS)} runs`,
    );
    console.log(`indexing: ${indexing}`);
    console.log(
      row([
        'network',
        'start',
        'query',
        'ms',
        'stock ms',
        'ratio',
        'kB',
        'stock kB',
        'all kB',
        'long task',
        'script',
      ]),
    );
    for (const [name, network] of Object.entries(NETWORKS)) {
      for (const start of ['typed', 'address'] as const) {
        for (const words of QUERIES) {
          const measured = await measureBoth(browser, [ours, stock], words, start, network);
          console.log(row([name, start, words, ...figures(measured)]));
        }
      }
    }
  } finally {
    rmSync(stock, { recursive: true });
  }
}

/** The site of generated captures: its search page and index alone, as others take minutes. */
async function makeSite(number: number) {
  const copy = copyProject({ pages: ['search'] });
  writeArchive(join(copy.folder, 'content'), makeStories(number));
  const dist = copy.buildPages();
  const kept = join(copy.folder, 'records.json');
  copyFileSync(join(dist, RECORDS), kept);
  const cpu = async (script: readonly string[]) =>
    (await measureRun(copy.folder, script, environment())).cpu;
  const alone = await cpu(['scripts/generated/index-with-pagefind.ts']);
  const whole = await cpu(STEPS.index);
  const indexing = `${whole.toFixed(1)} CPU s, Pagefind alone ${alone.toFixed(1)}, ratio ${(whole / alone).toFixed(2)}`;
  return { dist, records: JSON.parse(readFileSync(kept, 'utf8')) as SearchRecords, indexing };
}

async function measureBoth(
  browser: Browser,
  sites: readonly string[],
  words: string,
  start: Start,
  network: typeof SLOW_4G,
): Promise<Measured[]> {
  const rounds: Measured[][] = sites.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, site] of sites.entries()) {
      const server = await serveThrottled(site);
      rounds[at]?.push(await measureSearch(browser, server, words, start, network));
      server.close();
    }
  }
  return rounds
    .map((round) => round.toSorted((a, b) => a.time - b.time)[Math.floor(ROUNDS / 2)])
    .filter((middle) => middle !== undefined);
}

function figures([ours, stock]: readonly Measured[]): string[] {
  if (ours === undefined || stock === undefined) return [];
  const kB = (bytes: number) => (bytes / 1000).toFixed(0);
  return [
    ours.time.toFixed(0),
    stock.time.toFixed(0),
    (ours.time / stock.time).toFixed(2),
    kB(ours.bytes),
    kB(stock.bytes),
    kB(ours.allBytes),
    ...[ours.longestTask, ours.longestScript].map((ms) =>
      ms < 50 ? '< 50 ms' : `${ms.toFixed(0)} ms`,
    ),
  ];
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at < 3 ? cell.padEnd(at === 2 ? 22 : 10) : cell.padStart(10)))
    .join('');
}
