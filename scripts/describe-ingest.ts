import { describeProblem, type Problem } from '../src/domain/problem.ts';
import type { Article, IngestReport } from '../src/disk/finish-ingest.ts';
import { describeProposals } from './describe-proposals.ts';
import { firstOf } from './told.ts';

/** How an ingest was asked for. */
interface Asked {
  readonly content: string;
  /** Nothing was written. */
  readonly check: boolean;
  /** All of it is to be told. */
  readonly all: boolean;
}

/** Of so many things of a kind, no more are told, unless all are wanted: nobody reads ten thousand. */
const MOST = 20;

/** What an ingest did, in words: for the standard output, and for that of errors. */
export function describeIngest(
  report: IngestReport,
  { content, check, all }: Asked,
): { readonly out: string; readonly err: string } {
  const most = all ? Infinity : MOST;
  const { ingested, notices, written, removed, problems } = report;
  const path = (name: string) => `${content}/${name}`;
  const told = [
    firstOf(ingested.map(describeArticle), most, 'captures'),
    describeProposals(ingested, most),
    firstOf(
      notices.map((notice) => `Notice: ${notice}`),
      most,
      'notices',
    ),
    firstOf(
      written.map((name) => `${check ? 'Would write' : 'Wrote'} ${path(name)}`),
      most,
      'files',
    ),
    firstOf(
      removed.map((name) => `${check ? 'Would remove' : 'Removed'} ${path(name)}`),
      most,
      'files',
    ),
  ];
  const isCut =
    told.some(({ isWhole }) => !isWhole) ||
    problems.length > most ||
    ingested.length < report.captures;
  const hint = isCut ? 'All of it is said by `npm run ingest -- --all`.\n' : '';
  const out = told.map(({ text }) => text).join('');
  return { out: `${out}${hint}${summaryOf(report, check)}`, err: describeProblems(problems, most) };
}

function summaryOf({ captures, ingested, written, problems }: IngestReport, check: boolean) {
  const same = captures - ingested.length;
  const kept = same > 0 ? ` (${String(same)} as they were)` : '';
  return `${[
    `${String(captures)} captures ingested${kept}`,
    `${String(written.length)} files ${check ? 'out of date' : 'written'}`,
    `${String(problems.length)} problems`,
  ].join(', ')}.\n`;
}

function describeArticle({ file, slug, date, outlet, lines }: Article): string {
  return (
    `${file} → articles/${slug}.md: ${date ?? 'date not known'}, ` +
    `${outlet ?? 'outlet not known'}; lines: ${String(lines.prose)} prose, ` +
    `${String(lines.record)} record, ${String(lines.dropped)} left out`
  );
}

/** Of many problems the first of each kind is told in full, and of the others of its kind their files. */
function describeProblems(problems: readonly Problem[], most: number): string {
  if (problems.length <= most) return problems.map(problemLine).join('');
  const kinds = [...Map.groupBy(problems, kindOf).values()].toSorted((a, b) => b.length - a.length);
  const told = kinds.slice(0, most).map(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ? problemLine(first) : '';
    const files = others.slice(0, SOME).map(placeOf);
    const rest = others.length > SOME ? ', …' : '';
    return `${problemLine(first)}  … and ${String(others.length)} more of this kind: ${files.join(', ')}${rest}\n`;
  });
  const left = kinds.slice(most).flat().length;
  return told.join('') + (left > 0 ? `… and ${String(left)} more problems of other kinds\n` : '');
}

const SOME = 5;

function placeOf({ file, line }: Problem): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return line === undefined ? name : `${name}:${String(line)}`;
}

/** What is wrong without what differs from file to file: numbers, and what is quoted. */
function kindOf({ what, remedy }: Problem): string {
  return `${what} ${remedy}`.replace(/\d[\d.]*|"[^"]*"|“[^”]*”|\S*[-_/.]\S+/g, '#');
}

function problemLine(problem: Problem): string {
  return `Problem: ${describeProblem(problem)}\n`;
}
