// npm run -s records [-- FILE]: what is known of all captures as one table, a row a capture, to FILE or
// to the standard output; put back as captures/records.csv it says the same.
// npm run records -- --move: makes it captures/records.csv, and takes what stands in it out of the
// records beside the captures.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { isThere, readBytes, writeWhole } from '../src/disk/files.ts';
import { withLock } from '../src/disk/lock.ts';
import { moveRecords } from '../src/disk/move-records.ts';
import { recordOf } from '../src/domain/capture-names.ts';
import { describeProblem, InputError } from '../src/domain/problem.ts';
import type { CaptureRecord } from '../src/domain/record.ts';
import { keysNoCellSays } from '../src/formats/record-columns.ts';
import { readRecordTable } from '../src/formats/record-table.ts';
import { writeRecordTable } from '../src/formats/write-record-table.ts';
import { type Io, script, UsageError } from './script.ts';

export const main = script('npm run -s records [-- FILE | --move]', async (argv, io) => {
  const options = { move: { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const [file] = positionals;
  if (positionals.length > (values.move ? 0 : 1)) throw new UsageError();
  if (file !== undefined) refuseOther(file);
  const content = contentFolder(io.env);
  const work = () => tableOf(content, { file, move: values.move }, io);
  return await withLock(content, 'npm run records', work);
});

interface Asked {
  readonly file: string | undefined;
  readonly move: boolean;
}

/** Makes the table of an archive, and puts it where it was asked for. */
async function tableOf(content: string, { file, move }: Asked, io: Io): Promise<number> {
  const { readRecords } = await import('../src/disk/read-records.ts');
  const { records, problems } = readRecords(content);
  for (const problem of problems) io.stderr.write(`Problem: ${describeProblem(problem)}\n`);
  if (problems.length > 0) {
    io.stderr.write('Nothing was written: what is at fault would be lost. Put it right first.\n');
    return 1;
  }
  if (move) io.stderr.write(moveWords(content, records));
  else {
    const table = writeRecordTable(records);
    if (file === undefined) io.stdout.write(table);
    else writeWhole(file, table);
    io.stderr.write(`${String(records.size)} captures.${leftWords(records)}\n`);
  }
  return 0;
}

/** Throws where a file would be overwritten that is no table of records, or the table would not be known for one. */
function refuseOther(file: string): void {
  const remedy = 'Name a file that is not there yet, such as records.csv.';
  const what = !file.endsWith('.csv')
    ? 'is not called .csv, as a table is.'
    : isThere(file) && !readRecordTable(readBytes(file), file, []).isRead
      ? 'is there already, and is no table of records; it was left as it is.'
      : undefined;
  if (what !== undefined) throw new InputError([{ file, what, remedy }]);
}

function moveWords(content: string, records: ReadonlyMap<string, CaptureRecord>): string {
  const { gone, shorter, noted, left } = moveRecords(content, records);
  const wins = 'it wins over the table.';
  return [
    `${String(records.size)} captures in ${content}/captures/records.csv.`,
    `${String(gone.length)} records are in it whole, and were removed.`,
    `${String(shorter.length)} keep what has no place in a table.${leftWords(records)}`,
    ...noted.map((file) => `${file} was left as it is, for its notes; ${wins}`),
    ...left.map((file) => `${file} was left as it is, as it would say something else; ${wins}`),
    '',
  ].join('\n');
}

/** What stays in records beside the table, and why. */
function leftWords(records: ReadonlyMap<string, CaptureRecord>): string {
  const all = [...records.values()];
  const number = all.filter(({ speakers, told }) => speakers ?? told).length;
  const unsaid = [...records].flatMap(([capture, record]) => {
    const keys = keysNoCellSays(record).map((key) => `\`${key}\``);
    return keys.length === 0 ? [] : [`${keys.join(', ')} of ${recordOf(capture)}`];
  });
  return [
    ...(number === 0
      ? []
      : [
          ` Speakers and told dates of ${String(number)} have no place in a table; they stay in their records.`,
        ]),
    ...(unsaid.length === 0
      ? []
      : [` In a cell these would be read as something else, and stay: ${unsaid.join('; ')}.`]),
  ].join('');
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
