import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../disk/read-knowledge.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import { emptyRecord, recordSchema } from '../domain/record.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readVocabularies } from '../formats/vocabularies.ts';
import { readYaml } from '../formats/yaml.ts';
import { readCapture } from './capture.ts';
import { describeEntry } from './fixtures/describe-entry.ts';
import { describeLedger } from './fixtures/describe-ledger.ts';
import { ingest } from './ingest.ts';
import { makeLexicon } from './understand/lexicon.ts';

// Each folder is a case: a capture, perhaps a record, and what ingest has to make of them. The files
// of expectations are the specification: read what changes in them before `vitest -u` accepts it.
const fixtures = `${import.meta.dirname}/fixtures`;
const cases = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}/${name}/capture.txt`));

const textOf = (path: string) => readFileSync(path, 'utf8');
const { clutter, languages } = readKnowledge(TEST_ARCHIVE);
const vocabularies = readVocabularies(`${fixtures}/vocabularies`, textOf);
const lexicon = makeLexicon(vocabularies, languages);

function ingestCase(name: string) {
  const record = `${fixtures}/${name}/record.yaml`;
  return ingest(
    readCapture('capture.txt', readFileSync(`${fixtures}/${name}/capture.txt`)),
    existsSync(record)
      ? mergeRecords(readYaml(textOf(record), record, recordSchema).value)
      : emptyRecord,
    { vocabularies, lexicon, clutter, languages },
  );
}

describe('a capture is read as its case says', () => {
  test.each(cases)('%s', async (name) => {
    const ingested = ingestCase(name);
    await expect(describeEntry(ingested.entry)).toMatchFileSnapshot(`${fixtures}/${name}/entry.md`);
    await expect(describeLedger(ingested)).toMatchFileSnapshot(`${fixtures}/${name}/ledger.txt`);
  });
});

test('every rule for clutter has a case', () => {
  const outlets = vocabularies.outlets.flatMap((outlet) => outlet.clutter);
  const seen = new Set(cases.flatMap((name) => ingestCase(name).reading.ledger.map(ruleOf)));
  const unseen = [...clutter, ...outlets].map(({ id }) => id).filter((id) => !seen.has(id));
  expect(unseen).toEqual([]);
});

function ruleOf(row: object): unknown {
  return 'rule' in row ? row.rule : undefined;
}
