// npm run ingest [-- --check]: makes an entry of every capture in content/captures.
// --check writes nothing, and fails where an ingest would write something.
import { parseArgs } from 'node:util';
import { CONTENT } from '../src/disk/content-folder.ts';
import { ingestContent } from '../src/disk/ingest-content.ts';
import { describeProblem } from '../src/domain/problem.ts';
import { describeProposals } from './describe-proposals.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false });
const { check = false, ...others } = values;
if (positionals.length > 0 || Object.keys(others).length > 0) {
  console.error('Usage: npm run ingest [-- --check]');
  process.exit(2);
}

const { ingested, written, problems } = ingestContent(CONTENT, {
  dry: check !== false,
  onCapture: (name, place, of) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001b[K${String(place)}/${String(of)} ${name}`);
  },
});
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');

for (const { entry, reading } of ingested) {
  const count = (status: string) => reading.ledger.filter((row) => row.status === status).length;
  console.log(
    `${reading.capture.file} → articles/${reading.slug}.md: ${entry.record.date ?? 'date not known'}, ` +
      `${entry.record.outlet ?? 'outlet not known'}; lines: ${String(count('prose'))} prose, ` +
      `${String(count('record'))} record, ${String(count('dropped'))} left out`,
  );
}
console.log(describeProposals(ingested));
for (const problem of problems) console.error(`Problem: ${describeProblem(problem)}`);
for (const name of written) console.log(`${check ? 'Would write' : 'Wrote'} content/${name}`);

const summary = [
  `${String(ingested.length)} captures ingested`,
  `${String(written.length)} files ${check ? 'out of date' : 'written'}`,
  `${String(problems.length)} problems`,
];
console.log(`${summary.join(', ')}.`);
process.exitCode = problems.length > 0 || (check && written.length > 0) ? 1 : 0;
