import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/problem.ts';
import { TEST_ARCHIVE } from '../../src/fixtures/test-archive.ts';
import { readCorpus } from './fuzz/corpus.ts';
import { findLost } from './fuzz/find-lost.ts';
import { findMisread, openArchive } from './fuzz/find-misread.ts';
import { findUnproved } from './fuzz/find-unproved.ts';
import { fuzzOnThreads } from './fuzz/fuzz-on-threads.ts';
import { openJudge } from './fuzz/judge.ts';
import { makeCapture } from './fuzz/make-capture.ts';
import { shrunk } from './fuzz/shrink.ts';
import { readKnowledge } from '../../src/disk/read-knowledge.ts';
import { emptyRecord } from '../../src/domain/record.ts';
import { readCapture } from '../../src/ingest/capture.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const nobody = () => undefined;

describe('any capture', () => {
  test('is refused in words or read, in time, whole, proved, and as what was written of it', async () => {
    const { tried, failed, read } = await fuzzOnThreads({ runs: 20_000, seed: 1, show: nobody });
    expect(failed).toEqual([]);
    expect(tried).toBe(20_000);
    // Of refused ones alone this would say nothing.
    expect(read).toBeGreaterThan(tried / 2);
  }, 1_800_000);
});

test('a capture at which a thread hangs has failed, and those behind it are tried', async () => {
  const program = new URL('fuzz/fixtures/hanging-thread.ts', import.meta.url);
  const asked = { runs: 20, seed: 0, show: nobody };
  const { tried, failed, read } = await fuzzOnThreads(asked, { program, most: 300 });
  expect(tried).toBe(20);
  expect(failed.toSorted()).toEqual([
    'capture 3 (--seed 3 --runs 1): is torn',
    'capture 5 (--seed 5 --runs 1): hangs',
  ]);
  // The other thread has read its ten, and that in the place of the hung one its four.
  expect(read).toBe(14);
});

describe('a capture that is made up', () => {
  test('is the same for the same number', () => {
    const corpus = readCorpus();
    expect(makeCapture(7, corpus)).toEqual(makeCapture(7, corpus));
    expect(makeCapture(7, corpus)).not.toEqual(makeCapture(8, corpus));
  });

  test('is cut down to what shows its fault', () => {
    const judge = openJudge(TEST_ARCHIVE);
    const bytes = Buffer.from(`${'Few saw the ferry. '.repeat(20)}\n€\n${'They left. '.repeat(9)}`);
    const made = { name: 'x.txt', bytes, record: 'why: "x"' };
    const isBroken = (one: typeof made) => one.bytes.includes(Buffer.from('€'));
    const said = shrunk(made, 'is broken', (one) =>
      isBroken(one as typeof made) ? { is: 'fault', what: 'is broken' } : judge(one),
    );
    expect(said).toBe('is broken; x.txt "€"');
  });
});

describe('the judge', () => {
  const knowledge = readKnowledge(TEST_ARCHIVE);
  const bytes = Buffer.from(
    'Calm sea\n\nThe ferry left on Monday, its master said. It was late.\n',
  );
  const capture = readCapture('x.txt', bytes);
  const sound = ingest(capture, emptyRecord, knowledge);
  const { entry, reading } = sound;
  const archive = openArchive(knowledge);

  test('finds nothing wrong with what is sound', () => {
    expect(findLost(capture, bytes, sound)).toEqual([]);
    expect(findMisread(capture, sound, archive)).toEqual([]);
    expect(findUnproved(sound)).toEqual([]);
  });

  test('finds a line that is not accounted for', () => {
    const cut = { ...sound, reading: { ...reading, ledger: reading.ledger.slice(1) } };
    expect(findLost(capture, bytes, cut)).toHaveLength(1);
    const others = entry.blocks.map((block) => ({ ...block, text: `${block.text}!` }));
    const changed = { ...sound, entry: { ...entry, blocks: others } };
    expect(findLost(capture, bytes, changed)[0]).toMatch(/^has other words in p1/);
  });

  test('finds what does not read back as it was written', () => {
    const others = entry.blocks.map((block) => ({ ...block, text: `${block.text}\r` }));
    const changed = { ...sound, entry: { ...entry, blocks: others } };
    expect(findMisread(capture, changed, archive)[0]).toMatch(/^the prose reads back differently/);
    const language = '';
    expect(() =>
      findMisread(capture, { ...sound, reading: { ...reading, language } }, archive),
    ).toThrow(InputError);
  });

  test('finds a quote that stands elsewhere, twice or not at all', () => {
    const [told] = reading.told;
    if (told === undefined) throw new Error('Nothing is told.');
    const told2 = (words: object) => ({
      ...sound,
      reading: { ...reading, told: [{ ...told, words: { ...told.words, ...words } }] },
    });
    expect(findUnproved(told2({ exact: 'Tuesday' }))[0]).toMatch(/stands 0 times/);
    expect(findUnproved(told2({ exact: 'a', prefix: '', suffix: '' }))[0]).toMatch(
      /stands \d times/,
    );
    expect(findUnproved(told2({ block: 'p2' }))[0]).toMatch(/stands in p1/);
  });
});
