// npm run ingest [-- --check] [--all] [--added DAY]: makes an entry of every capture of the archive, and says in
// few lines how the archive stands; the whole of that stands in its folder "report".
// Captures that are as they were, with all that they rest on, are left as they are.
// --check writes nothing, and fails where an ingest would write something. It and --all do all anew.
// --added is the day on which new captures came into the archive, where that is not today.
// Exits 1 where something is wrong with a capture; 2 where nothing could be done; 11 where another was at
// work on the archive for too long.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { progressOf } from './progress.ts';
import { script, UsageError } from './script.ts';

const USAGE = 'npm run ingest [-- --check] [--all] [--threads NUMBER] [--added DAY]';

export const main = script(USAGE, async (argv, { env, stdout, stderr }) => {
  const options = {
    check: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    threads: { type: 'string' },
    added: { type: 'string' },
  } as const;
  const { check, all, threads, ...told } = parseArgs({ args: [...argv], options }).values;
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads)) throw new UsageError();
  const { addedDay } = await import('./added-day.ts');
  const added = addedDay(told.added);
  const { describeIngest } = await import('./describe-ingest.ts');
  const { ingestOnThreads } = await import('../src/disk/ingest-on-threads.ts');
  const { keptFileOf } = await import('../src/disk/kept-work.ts');
  const { withLock } = await import('../src/disk/lock.ts');
  const content = contentFolder(env);
  const progress = progressOf(() => performance.now());
  const showPlace = (words: string) => {
    if (stderr.isTTY === true) stderr.write(`\r\u001b[K${words}`);
  };
  const report = await withLock(content, 'npm run ingest', () =>
    ingestOnThreads(content, {
      dry: check,
      keptIn: check ? undefined : keptFileOf(content),
      anew: all,
      added,
      threads: threads === undefined ? undefined : Number(threads),
      onProgress: (step, done, of) => {
        showPlace(progress(step, done, of));
      },
    }),
  );
  showPlace('');
  const { out, err } = describeIngest(report, { content, check });
  stdout.write(out);
  stderr.write(err);
  if (report.brief === undefined) return 2;
  const changed = report.written.length + report.removed.length;
  return report.problems.length > 0 || (check && changed > 0) ? 1 : 0;
});

if (import.meta.main) {
  // Where nothing has changed most of the time goes into loading the program: what was compiled is kept.
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/hemeroteca/compiled'));
  process.exitCode = await main(process.argv.slice(2), process);
}
