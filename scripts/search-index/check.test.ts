import fc from 'fast-check';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { searchRecords } from '../../src/publish/search-records.ts';
import { checked } from '../../src/search/check/check.ts';
import type { Finding, Verdict } from '../../src/search/check/finding.ts';
import { saidWords } from '../../src/search/check/said-words.ts';
import { hasWord } from '../../src/search/words.ts';
import { writeAndOpen } from './opened-index.ts';

const { articles, quotations, labels } = searchRecords();

const ofArticles = await writeAndOpen(articles, labels);
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

async function findingsOf(draft: string): Promise<readonly Finding[]> {
  let findings: readonly Finding[] = [];
  for await (const some of checked(draft, indexes)) findings = some.findings;
  return findings;
}

/** What is done to the words of a quotation from a place on, and what then has to be said of it. */
type Change = (words: readonly string[], at: number) => readonly string[];
const CHANGES: Readonly<Record<string, readonly [Verdict, Change]>> = {
  'left as it is': ['exact', (words) => words],
  'quoted in part': ['exact', (words, at) => words.slice(at - 1, at + 5)],
  'a word left out': ['cut', (words, at) => words.toSpliced(at, 1)],
  'three words left out': ['cut', (words, at) => words.toSpliced(at, 3)],
  'an ellipsis': ['cut', (words, at) => words.toSpliced(at, 2, '…')],
  'two words swapped': [
    'altered',
    (words, at) => words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? ''),
  ],
  'another word': ['altered', (words, at) => words.toSpliced(at, 1, 'harbour')],
  'a word more': ['altered', (words, at) => words.toSpliced(at, 0, 'never')],
  'another speaker': ['other-speaker', (words) => words],
};

/** Quotations long enough to be altered, as the words that a draft would have. */
const SAID = quotations
  .filter(({ row }) => row.kind !== 'reported')
  .map(({ row: { words, speaker } }) => ({ words: words.split(' ').filter(hasWord), speaker }))
  .filter(({ words, speaker }) => words.length > 9 && speaker !== 'Unknown speaker');

const change = fc.tuple(
  fc.constantFrom(...SAID),
  fc.constantFrom(...Object.keys(CHANGES)),
  fc.nat(1000),
);

/** A draft of one quotation, changed so. */
function drafted([{ words, speaker }, name, place]: [(typeof SAID)[number], string, number]) {
  const [verdict, changed] = CHANGES[name] ?? ['exact', (all) => all];
  const quoted = changed(words, 2 + (place % (words.length - 6))).join(' ');
  const other = speaker === 'Chuck Schumer' ? 'Donald Trump' : 'Chuck Schumer';
  const who = verdict === 'other-speaker' ? other : speaker;
  return { name, verdict, quoted, draft: `“${quoted},” ${who} said on Monday.` };
}

const saidIn = (text: string) =>
  ` ${saidWords(text)
    .map(({ said }) => said)
    .join(' ')} `;
const ALL_SAID = quotations.map(({ row }) => saidIn(row.words));

test('of 200 altered quotations at least 95 in 100 are named rightly, and none wrongly exact', async () => {
  const drafts = fc.sample(change, { numRuns: 200, seed: 15 }).map(drafted);
  const wrong: string[] = [];
  for (const { name, verdict, quoted, draft } of drafts) {
    const [finding] = await findingsOf(draft);
    if (finding?.verdict !== verdict) wrong.push(`${name}: ${finding?.verdict ?? ''}: ${draft}`);
    const isExact = ALL_SAID.some((said) => said.includes(saidIn(quoted)));
    if (finding?.verdict === 'exact') expect(isExact, draft).toBe(true);
  }
  expect(new Set(drafts.map(({ name }) => name)).size).toBe(Object.keys(CHANGES).length);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(10);
});

test('what is reported without marks is in the text, and no quotation', async () => {
  const reported = quotations.filter(({ row }) => row.kind === 'reported').slice(0, 5);
  const drafts = reported.map(({ row }) => `“${row.words.replace(/["“”]/g, '')}”`);
  const verdicts = (await findingsOf(drafts.join('\n'))).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(reported.map(() => 'in-text'));
  expect(verdicts.length).toBeGreaterThan(0);
});

test('words of others are not here', async () => {
  const foreign = [
    'The harbour will stay closed until the storm has passed',
    'We are going to do it because it is the right thing for the people of the country',
    'I think that she is one of the best players that we have had here',
  ];
  const findings = await findingsOf(foreign.map((one) => `“${one},” he said.`).join('\n'));
  expect(findings.map(({ verdict }) => verdict)).toEqual(foreign.map(() => 'not-here'));
});

test('words of an article that it does not quote are said to be in its text', async () => {
  const quoted = new Set(quotations.map(({ row }) => row.words));
  const [block] = articles[0]?.row.blocks.filter(({ text }) => !/["“]/.test(text)) ?? [];
  const words = block?.text.split(' ').slice(0, 9).join(' ') ?? '';
  expect(quoted.has(words)).toBe(false);
  const [finding] = await findingsOf(`“${words}”`);
  expect(finding?.verdict).toBe('in-text');
  expect(finding?.found?.href).toBe(`${articles[0]?.row.href ?? ''}#${block?.id ?? ''}`);
});
