import type { IngestReport } from '../src/disk/finish-ingest.ts';
import { oneLine } from '../src/ingest/report/rows.ts';
import { count } from '../src/domain/count.ts';
import { describeProblems } from './describe-problems.ts';

/** How an ingest was asked for. */
interface Asked {
  readonly content: string;
  /** Nothing was written. */
  readonly check: boolean;
}

/** What is told never has more lines, whatever the archive: nobody reads ten thousand. */
export const MOST_LINES = 40;

/** So many files are named. */
const SOME_FILES = 3;

/** What an ingest did and how the archive stands, in words: for the standard output, and for that of errors. */
export function describeIngest(
  report: IngestReport,
  asked: Asked,
): { readonly out: string; readonly err: string } {
  const told = [...describeRun(report, asked), ...describeBrief(report, asked)].map(oneLine);
  const problems = describeProblems(report.problems, MOST_LINES - told.length);
  return { out: textOf(told), err: textOf(problems.map(oneLine)) };
}

function describeRun(report: IngestReport, { content, check }: Asked): string[] {
  const { captures, ingested, written, removed, problems, brief } = report;
  if (brief === undefined)
    return ['Nothing was ingested: what every article rests on is at fault.'];
  const same = captures - ingested.length;
  const kept = same > 0 ? ` (${String(same)} as they were)` : '';
  return [
    `${count(captures, 'capture')} ingested${kept}, ${count(written.length, 'file')} ${
      check ? 'out of date' : 'written'
    }, ${count(problems.length, 'problem')}.`,
    ...named(check ? 'Would write' : 'Wrote', written, content),
    ...named(check ? 'Would remove' : 'Removed', removed, content),
  ];
}

function named(verb: string, names: readonly string[], content: string): string[] {
  if (names.length === 0) return [];
  const rest = names.length - SOME_FILES;
  const shown = names.slice(0, SOME_FILES).map((name) => `${content}/${name}`);
  return [`${verb} ${shown.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`];
}

function describeBrief({ brief }: IngestReport, { content, check }: Asked): string[] {
  if (brief === undefined) return [];
  const { notices, gaps, worst, proposals } = brief;
  return [
    ...under('Worth knowing:', notices),
    ...under('Articles of which something is missing or not sure:', gaps),
    ...under('Captures to look at first:', worst),
    ...under('Names, outlets and topics that no vocabulary has:', proposals),
    ...(check ? [] : [`The whole: ${content}/report/report.md; terms to move: proposals.yaml`]),
  ];
}

function under(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
