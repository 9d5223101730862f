import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import type { LedgerRow } from '../domain/ledger.ts';
import type { Capture } from '../ingest/capture.ts';
import { captureOnPage, type ShownLine } from './capture-on-page.ts';
import { firstDifference } from './first-difference.ts';
import { type Page, problemAt } from './page.ts';
import { capturePath } from './paths.ts';

const AGAIN = 'Run `npm run ingest`; if that reports nothing, restore the capture.';
const SHOW = 'Have the page show every line of the ledger once, in order, with its very text.';

/** What is kept of a capture: its checksum and the fate of its lines. */
export type Captured = Pick<Article, 'slug' | 'ledger' | 'capture'>;

/** What a capture's page, or the ledger it rests on, loses or rewords of the capture's lines. */
export function compareCapture(
  { slug, ledger, capture: { file, sha256 } }: Captured,
  capture: Pick<Capture, 'sha256' | 'lines'>,
  page: Page | undefined,
): Problem[] {
  const path = capturePath(slug);
  if (page === undefined) {
    const what = `is missing: the capture ${file} has no page.`;
    return [{ file: path, what, remedy: 'See why the build passed it over.' }];
  }
  const problems: Problem[] = [];
  if (capture.sha256 !== sha256) {
    const what = `rests on a reading of other bytes than ${file} has: its checksum differs.`;
    problems.push(problemAt(page, undefined, what, AGAIN));
  }
  const numbers = ledger.map(({ line }) => line);
  if (numbers.some((line, index) => line !== index + 1)) {
    const what = 'rests on a ledger whose lines are not numbered 1, 2, 3 ….';
    problems.push(problemAt(page, undefined, what, AGAIN));
  }
  const kept = ledger.map(({ text }) => text).join('\n');
  const captured = capture.lines.map(({ text }) => text).join('\n');
  if (kept !== captured) {
    const what = `rests on a ledger that ${firstDifference(kept, captured)}, as ${file} does.`;
    problems.push(problemAt(page, undefined, what, AGAIN));
  }
  return [...problems, ...compareLines(ledger, captureOnPage(page), page)];
}

function compareLines(ledger: readonly LedgerRow[], shown: readonly ShownLine[], page: Page) {
  const problems = shown.flatMap((line, index) => compareLine(ledger[index], line, index, page));
  if (shown.length >= ledger.length) return problems;
  const what = `shows ${String(shown.length)} lines of ${String(ledger.length)}.`;
  return [...problems, problemAt(page, undefined, what, SHOW)];
}

function compareLine(
  row: LedgerRow | undefined,
  { number, text, element }: ShownLine,
  index: number,
  page: Page,
): Problem[] {
  const expected = String(index + 1);
  const faultOf = (): string | undefined => {
    if (row === undefined) return `shows a line ${number}, which the capture does not have.`;
    if (number !== expected) return `shows line ${number} where ${expected} should stand.`;
    if (text === undefined) return `line ${number} has not exactly one element marked data-text.`;
    return text === row.text ? undefined : `line ${number} ${firstDifference(text, row.text)}.`;
  };
  const what = faultOf();
  return what === undefined ? [] : [problemAt(page, element, what, SHOW)];
}
