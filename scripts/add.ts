// npm run add -- FILE... [--url U] [--captured D]: copies saved pages, texts, folders of them and web
// archives into the archive, ingests them, and says of each what was found. Overwrites nothing.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { ingestOnThreads } from '../src/disk/ingest-on-threads.ts';
import { keptFileOf } from '../src/disk/kept-work.ts';
import { describeProblem } from '../src/domain/problem.ts';
import { edtfSchema } from '../src/domain/edtf-date.ts';
import { count } from '../src/site/count.ts';
import { addSources } from './add/add-sources.ts';
import { describeAdded } from './add/describe-added.ts';
import { findSources } from './add/find-sources.ts';
import { script, UsageError } from './script.ts';

const USAGE = 'npm run add -- FILE|FOLDER... [--url ADDRESS] [--captured DATE]';

export const main = script(USAGE, async (argv, { env, stdout, stderr }) => {
  const options = { url: { type: 'string' }, captured: { type: 'string' } } as const;
  const parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  const { values: place, positionals: paths } = parsed;
  if (paths.length === 0) throw new UsageError();
  const files = paths.flatMap(findSources);
  checkPlace(place, files.length);
  const content = contentFolder(env);
  const { captures, problems, leftOut } = await addSources(files, content, place);
  const report = await ingestOnThreads(content, { keptIn: keptFileOf(content) });
  const names = new Set(captures.map(({ name }) => name));
  const ofThese = report.problems.filter(({ file }) => names.has(file.replace(/^.*\//, '')));
  stdout.write(describeAdded(captures, report.ingested, `${content}/captures`));
  if (leftOut > 0) stdout.write(`${count(leftOut, 'page')} of web archives left out.\n`);
  for (const problem of [...problems, ...ofThese])
    stderr.write(`Problem: ${describeProblem(problem)}\n`);
  return problems.length + report.problems.length > 0 ? 1 : 0;
});

function checkPlace({ url, captured }: { url?: string; captured?: string }, files: number) {
  if (url !== undefined && files !== 1) throw new UsageError('--url is the address of one page.');
  if (url !== undefined && !/^https?:\/\/./.test(url))
    throw new UsageError('--url begins with http:// or https://.');
  if (captured !== undefined && !edtfSchema.safeParse(captured).success)
    throw new UsageError('--captured is a date: 2025-03-01.');
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
