// npm run -s read -- FILE: prints, as JSON, what ingest would make of a text file. Writes nothing.
// npm run -s read -- --jsonl: the quotations of lines {id, text} on standard input.
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readArrivalsIn, utcDay } from '../src/disk/arrivals.ts';
import { contentFolder } from '../src/disk/content-folder.ts';
import { isCapture } from '../src/domain/capture-names.ts';
import { readBytes } from '../src/disk/files.ts';
import { checkLines, withLines } from '../src/disk/check-lines.ts';
import { readRecord, readTableIn } from '../src/disk/read-record.ts';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { cataloguedOn } from '../src/domain/catalogue-record.ts';
import { InputError } from '../src/domain/problem.ts';
import { emptyRecord } from '../src/domain/record.ts';
import { writeEntry } from '../src/formats/entry.ts';
import { readCapture } from '../src/ingest/capture.ts';
import { ingest, type Knowledge } from '../src/ingest/ingest.ts';
import { readJsonLines } from './read-json-lines.ts';
import { script, UsageError } from './script.ts';

export const main = script('npm run -s read -- FILE | --jsonl', async (argv, io) => {
  const options = { jsonl: { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
  });
  const [file] = positionals;
  if (positionals.length !== (values.jsonl ? 0 : 1)) throw new UsageError();
  const knowledge = readKnowledge(contentFolder(io.env));
  if (file === undefined) return (await readJsonLines(io, knowledge.lexicon.speakers)) > 0 ? 1 : 0;
  const { notices, ...read } = readFile(file, knowledge);
  for (const notice of notices) io.stderr.write(`Notice: ${file}: ${notice}\n`);
  io.stdout.write(`${JSON.stringify(read, null, 2)}\n`);
  return 0;
});

function readFile(file: string, knowledge: Knowledge) {
  const capture = readCapture(basename(file), readBytes(file), file);
  const folder = dirname(file);
  const found = isCapture(file)
    ? readRecord(folder, basename(file), knowledge.lexicon, tableIn(folder))
    : { record: emptyRecord, places: {}, notices: [] };
  const { record } = found;
  checkLines(found, capture);
  const { entry, reading, proposals } = withLines(found, file, () =>
    ingest(capture, record, knowledge),
  );
  const { blocks } = entry;
  // What is in no archive yet would come into it today.
  const added = readArrivalsIn(folder).get(basename(file)) ?? utcDay();
  const article = cataloguedOn(added, entry.record);
  return {
    article,
    blocks,
    markdown: writeEntry({ record: article, blocks }),
    ...reading,
    proposals,
    notices: [...capture.notices, ...found.notices],
  };
}

function tableIn(folder: string) {
  const table = readTableIn(folder);
  if (!table.isRead) throw new InputError(table.problems);
  return table;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
