// npm run verify [-- --repair]: holds every byte of the archive against what it was: captures, what
// people wrote, entries and readings, and the lists of all of them. Names each file that does not hold.
// --repair makes outputs again and removes what stopped runs have left. It never touches a capture or
// what a person wrote; an output that was changed is kept in report/replaced.
// Exits 0 where the archive is whole; else by the worst that was found: 1 a capture, 3 what a person
// wrote, 4 what ingest made or could not make, 5 what a stopped run left; 2 where there was nothing to look at.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { withLock } from '../src/disk/lock.ts';
import { Held } from '../src/disk/take-lock.ts';
import { type FAULT_KINDS } from '../src/disk/verify/fault.ts';
import { repairArchive } from '../src/disk/verify/repair-archive.ts';
import { type Verdict, verifyArchive } from '../src/disk/verify/verify-archive.ts';
import { count } from '../src/domain/count.ts';
import { describeProblem, InputError } from '../src/domain/problem.ts';
import { script } from './script.ts';

/** How it exits by the worst that was found. */
const EXITS: Readonly<Record<(typeof FAULT_KINDS)[number], number>> = {
  ...{ capture: 1, written: 3, output: 4, leftover: 5 },
};

export const main = script('npm run verify [-- --repair]', async (argv, io) => {
  const options = { repair: { type: 'boolean', default: false } } as const;
  const { repair } = parseArgs({ args: [...argv], options }).values;
  const content = contentFolder(io.env);
  const showPlace = (words: string) => {
    if (io.stderr.isTTY === true) io.stderr.write(`\r\u001b[K${words}`);
  };
  const look = () => {
    const verdict = verifyArchive(content, (done, of) => {
      if (done % 100 === 0) showPlace(`Verifying: ${String(done)} of ${String(of)}`);
    });
    showPlace('');
    return verdict;
  };
  try {
    let isRepaired = true;
    if (repair) {
      const { done, problems } = await withLock(content, 'npm run verify -- --repair', () =>
        repairArchive(content),
      );
      io.stdout.write(done.map((line) => `${line}\n`).join(''));
      for (const problem of problems) io.stderr.write(`Problem: ${describeProblem(problem)}\n`);
      isRepaired = problems.length === 0;
    }
    const verdict = look();
    for (const fault of verdict.faults) io.stderr.write(`Problem: ${describeProblem(fault)}\n`);
    io.stdout.write(describeVerdict(verdict, content));
    const [worst] = verdict.faults;
    if (worst === undefined) return isRepaired ? 0 : EXITS.output;
    return EXITS[worst.kind];
  } catch (error) {
    if (!(error instanceof InputError) || error instanceof Held) throw error;
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
});

const SAID = {
  capture: 'of captures',
  written: 'of what people wrote',
  output: 'of what ingest made',
  leftover: 'left by runs that were stopped',
};

function describeVerdict({ faults, captures, written, outputs }: Verdict, content: string): string {
  const looked = `${count(captures, 'capture')}, ${count(written, 'file')} that people wrote, ${count(outputs, 'file')} that ingest made`;
  if (faults.length === 0) return `${content} is whole: ${looked}.\n`;
  const kinds = [...Map.groupBy(faults, ({ kind }) => kind)].map(
    ([kind, some]) => `${String(some.length)} ${SAID[kind]}`,
  );
  return `${content} is not whole: ${count(faults.length, 'fault')} in ${looked}: ${kinds.join(', ')}.\n`;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
