// npm run ingest [-- --check]: makes an entry of every capture of the archive.
// --check writes nothing, and fails where an ingest would write something.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { ingestContent } from '../src/disk/ingest-content.ts';
import { describeProblem } from '../src/domain/problem.ts';
import type { Ingested } from '../src/ingest/ingest.ts';
import { describeProposals } from './describe-proposals.ts';
import { script } from './script.ts';

export const main = script('npm run ingest [-- --check]', (argv, { env, stdout, stderr }) => {
  const options = { check: { type: 'boolean', default: false } } as const;
  const { check } = parseArgs({ args: [...argv], options }).values;
  const content = contentFolder(env);
  const showPlace = (words: string) => {
    if (stderr.isTTY === true) stderr.write(`\r\u001b[K${words}`);
  };
  const { ingested, written, removed, problems, notices } = ingestContent(content, {
    dry: check,
    onCapture: (name, place, of) => {
      showPlace(`${String(place)}/${String(of)} ${name}`);
    },
  });
  showPlace('');

  for (const one of ingested) stdout.write(`${describeIngested(one)}\n`);
  stdout.write(`${describeProposals(ingested)}\n`);
  for (const notice of notices) stdout.write(`Notice: ${notice}\n`);
  for (const problem of problems) stderr.write(`Problem: ${describeProblem(problem)}\n`);
  for (const name of written) {
    stdout.write(`${check ? 'Would write' : 'Wrote'} ${content}/${name}\n`);
  }
  for (const name of removed) {
    stdout.write(`${check ? 'Would remove' : 'Removed'} ${content}/${name}\n`);
  }
  const changed = written.length + removed.length;
  const summary = [
    `${String(ingested.length)} captures ingested`,
    `${String(written.length)} files ${check ? 'out of date' : 'written'}`,
    `${String(problems.length)} problems`,
  ];
  stdout.write(`${summary.join(', ')}.\n`);
  return problems.length > 0 || (check && changed > 0) ? 1 : 0;
});

function describeIngested({ entry: { record }, reading }: Ingested): string {
  const count = (status: string) => reading.ledger.filter((row) => row.status === status).length;
  return (
    `${reading.capture.file} → articles/${reading.slug}.md: ${record.date ?? 'date not known'}, ` +
    `${record.outlet ?? 'outlet not known'}; lines: ${String(count('prose'))} prose, ` +
    `${String(count('record'))} record, ${String(count('dropped'))} left out`
  );
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
