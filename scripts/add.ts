// npm run add -- FILE... [--url U] [--captured D] [--added DAY]: copies saved pages, texts, folders
// of them and web archives into the archive, ingests them, and says of each what was found.
// Overwrites nothing. --added is the day on which they came into the archive, where that is not today.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { withLock } from '../src/disk/lock.ts';
import { recordOf } from '../src/domain/capture-names.ts';
import { recordSchema } from '../src/domain/record.ts';
import { count } from '../src/domain/count.ts';
import type { Added } from './add/add-capture.ts';
import { describeAdded } from './add/describe-added.ts';
import { findSources } from './add/find-sources.ts';
import { addedDay } from './added-day.ts';
import { describeProblems } from './describe-problems.ts';
import { script, UsageError } from './script.ts';

const USAGE = 'npm run add -- FILE|FOLDER... [--url ADDRESS] [--captured DATE] [--added DAY]';

export const main = script(USAGE, async (argv, { env, stdout, stderr }) => {
  const text = { type: 'string' } as const;
  const options = { url: text, captured: text, added: text };
  const parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  const { positionals: paths } = parsed;
  const { added: told, ...place } = parsed.values;
  if (paths.length === 0) throw new UsageError();
  const { files, others } = findSources(paths);
  checkPlace(place, files.length);
  const added = addedDay(told);
  const content = contentFolder(env);
  const { addAndIngest } = await import('./add/add-and-ingest.ts');
  const { captures, problems, leftOut, report } = await withLock(content, 'npm run add', () =>
    addAndIngest(files, content, place, added),
  );
  const lines = [
    describeAdded(captures, report.ingested, `${content}/captures`),
    ...(leftOut > 0 ? [`${count(leftOut, 'page')} of web archives left out.\n`] : []),
    ...(others > 0 ? [`${count(others, 'file')} passed over: no page and no text.\n`] : []),
    ...untaken(captures, place).map((record) => `${record} is there already: write it there.\n`),
  ];
  stdout.write(lines.join(''));
  const faults = [...problems, ...report.problems];
  for (const line of describeProblems(faults, MOST_PROBLEMS)) stderr.write(`${line}\n`);
  if (files.length === 0) stderr.write(`There is nothing to add in ${paths.join(', ')}.\n`);
  return faults.length > 0 || files.length === 0 ? 1 : 0;
});

/** So many lines of problems are told; `npm run ingest` tells of all. */
const MOST_PROBLEMS = 20;

interface Told {
  readonly url?: string | undefined;
  readonly captured?: string | undefined;
}

function checkPlace(place: Told, files: number) {
  if (place.url !== undefined && files > 1)
    throw new UsageError('--url is the address of one page.');
  const { error } = recordSchema.safeParse(place);
  const faults = new Set(error?.issues.map(({ path }) => path[0]));
  if (faults.has('url')) throw new UsageError('--url is an address: https://example.org/page.');
  if (faults.has('captured')) throw new UsageError('--captured is a date: 2025-03-01.');
}

/** The records of captures that were described before what was told of them could be written. */
function untaken(captures: readonly Added[], { url, captured }: Told): string[] {
  if (url === undefined && captured === undefined) return [];
  return captures.flatMap(({ name, isDescribed }) => (isDescribed ? [recordOf(name)] : []));
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
