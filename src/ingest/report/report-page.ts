import { count } from '../../domain/count.ts';
import { unreadQuotations } from '../../domain/unread-quotations.ts';
import type { ArchiveState } from './archive-state.ts';
import type { CaptureRow } from './captures-table.ts';
import { countGaps, gapsOf } from './gaps.ts';
import { mostUseful, type Proposals } from './proposals.ts';
import { describeIt } from './rows.ts';
import { describeProposed } from './describe-proposed.ts';
import type { ToldCapture } from './told-capture.ts';
import { describeTwo, type TwoSpeakers } from './two-speakers.ts';
import { worstFirst } from './worst.ts';

/** So many proposals are on the page; the tables have all. */
const MOST_PROPOSALS = 200;
/** So many pairs of quotations are; the table has all. */
const MOST_PAIRS = 50;

/** The report of an archive as Markdown, for people: what is missing, doubtful, proposed and at fault. */
export function reportPage(
  state: ArchiveState,
  rows: readonly CaptureRow[],
  proposals: Proposals,
  two: readonly TwoSpeakers[],
): string {
  const { files, captures, problems } = state;
  const useful = mostUseful(proposals);
  const worst = worstFirst(captures);
  return [
    '# How the archive stands\n',
    'Written by `npm run ingest`; what you change here is lost.\n',
    `${String(captures.length)} of ${String(files.length)} captures are articles.\n`,
    section(
      'Missing or not sure',
      countGaps(captures).map(([words, number]) => `${words}: ${String(number)}`),
    ),
    ...unreadLine(captures),
    section(
      'Look at these captures first',
      worst.map(({ capture: { file, slug }, why }) => `${file} (${slug}): ${why.join(', ')}`),
    ),
    section('Proposals', useful.slice(0, MOST_PROPOSALS).map(describeProposed)),
    'All of them stand in `proposals.csv`, the best as terms to be moved in `proposals.yaml`.\n',
    section('The same words from two speakers', two.slice(0, MOST_PAIRS).map(describeTwo)),
    'Of nearly all one is misread. All of them stand in `two-speakers.csv`.\n',
    section('Captures', rows.map(describeRow)),
    section('Problems', problems.map(describeIt)),
  ].join('\n');
}

/** Whose quotations are not read for want of rules, by language, in one line. */
function unreadLine(captures: ArchiveState['captures']): string[] {
  const unread = unreadQuotations(
    captures.filter(({ told }) => told.isUnread).map(({ told }) => told.language?.value ?? null),
  );
  return unread === undefined ? [] : [`${unread}\n`];
}

function section(title: string, lines: readonly string[]): string {
  const items = lines.length === 0 ? ['None.\n'] : lines.map((line) => `- ${plain(line)}\n`);
  return `## ${title}\n\n${items.join('')}`;
}

function describeRow({ file, slug, told, problems }: CaptureRow): string {
  if (slug === null || told === null) return `${file}: no article. ${problems.join(' ')}`;
  return [`${file} → ${slug}: ${describeTold(told)}.`, ...told.notices, ...problems].join(' ');
}

function describeTold(told: ToldCapture): string {
  const { date, outlet, words, lines, found } = told;
  const gaps = gapsOf(told);
  return [
    date?.value ?? 'date not known',
    outlet?.value ?? 'outlet not known',
    `${count(words, 'word')} in ${count(lines.prose, 'line')}`,
    `${count(lines.dropped, 'line')} left out`,
    count(found.quotations, 'quotation'),
    ...(gaps.length > 0 ? [`missing: ${gaps.join(', ')}`] : []),
  ].join('; ');
}

/** Words as Markdown shows them: what captures say is no markup. */
function plain(line: string): string {
  return line.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
