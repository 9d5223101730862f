import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readKnowledge } from '../disk/read-knowledge.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import { emptyRecord, recordSchema } from '../domain/record.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readYaml } from '../formats/yaml.ts';
import { readCapture } from './capture.ts';
import { type Ingested, ingest } from './ingest.ts';

// Each folder is a kind of fault: a copied text, a saved page or both, and what is right of them, as
// far as it is said. Unlike the expectations of `fixtures`, it is written by hand: nothing updates it.
const folder = `${import.meta.dirname}/cases`;
const knowledge = readKnowledge(TEST_ARCHIVE);

const caseSchema = z.strictObject({
  /** What holds, in a sentence. */
  says: z.string(),
  title: z.string().nullable().optional(),
  date: z.string().nullable().optional(),
  authors: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  /** All of them, in their order. */
  subheads: z.array(z.string()).optional(),
  /** How many blocks the text has. */
  blocks: z.number().optional(),
  /** Words of one block. */
  kept: z.array(z.string()).default([]),
  /** Words of none. */
  gone: z.array(z.string()).default([]),
});

const read = (path: string) => readFileSync(path, 'utf8');
const cases = readdirSync(folder).flatMap((name) => {
  const file = `${folder}/${name}/case.yaml`;
  const { says, ...right } = readYaml(read(file), file, caseSchema).value;
  return ['capture.txt', 'capture.html']
    .filter((capture) => existsSync(`${folder}/${name}/${capture}`))
    .map((capture) => ({ name, capture, says, right }));
});

function readCase(name: string, capture: string): Ingested {
  const record = `${folder}/${name}/record.yaml`;
  return ingest(
    readCapture(capture, readFileSync(`${folder}/${name}/${capture}`)),
    existsSync(record)
      ? mergeRecords(readYaml(read(record), record, recordSchema).value)
      : emptyRecord,
    knowledge,
  );
}

describe('a kind of fault is mended', () => {
  test.each(cases)('$name, $capture: $says', ({ name, capture, right }) => {
    const { entry } = readCase(name, capture);
    const { title, date, authors, source } = entry.record;
    const texts = entry.blocks.map(({ text }) => text);
    const subheads = entry.blocks.flatMap(({ kind, text }) => (kind === 'heading' ? text : []));
    const tags = source.tags;
    const { kept, gone, ...values } = right;
    const found = { title, date, authors, tags, subheads, blocks: texts.length };
    const wrong = {
      lost: kept.filter((words) => !texts.some((text) => text.includes(words))),
      left: gone.filter((words) => texts.some((text) => text.includes(words))),
    };
    expect({ ...found, ...wrong }).toMatchObject({ ...values, lost: [], left: [] });
  });
});
