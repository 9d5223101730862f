// npm run -s read -- FILE: prints, as JSON, what ingest would make of a text file. Writes nothing.
// npm run -s read -- --jsonl: the quotations of lines {id, text} on standard input.
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readBytes } from '../src/disk/files.ts';
import { readRecordFile } from '../src/disk/read-capture-files.ts';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { InputError } from '../src/domain/problem.ts';
import { emptyRecord } from '../src/domain/record.ts';
import { writeEntry } from '../src/formats/entry.ts';
import { readCapture } from '../src/ingest/capture.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { readJsonLines } from './read-json-lines.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, strict: false });
const [file] = positionals;

if (file === undefined && values['jsonl'] === true && Object.keys(values).length === 1) {
  if ((await readJsonLines()) > 0) process.exitCode = 1;
} else if (file === undefined || positionals.length > 1 || Object.keys(values).length > 0) {
  console.error('Usage: npm run -s read -- FILE | --jsonl');
  process.exitCode = 2;
} else {
  try {
    const knowledge = readKnowledge('content');
    const capture = readCapture(basename(file), readBytes(file), file);
    const record = file.endsWith('.txt')
      ? readRecordFile(dirname(file), basename(file), knowledge.vocabularies)
      : emptyRecord;
    const { entry, reading, proposals } = ingest(capture, record, knowledge);
    const markdown = writeEntry(entry);
    console.log(
      JSON.stringify(
        { article: entry.record, blocks: entry.blocks, markdown, ...reading, proposals },
        null,
        2,
      ),
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
