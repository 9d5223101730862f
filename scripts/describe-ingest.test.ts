import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IngestReport } from '../src/disk/finish-ingest.ts';
import type { ArchiveState } from '../src/ingest/report/archive-state.ts';
import { makeReport } from '../src/ingest/report/make-report.ts';
import { describeIngest, MOST_LINES } from './describe-ingest.ts';
import { progressOf } from './progress.ts';

const NO_VOCABULARIES = { people: [], organisations: [], topics: [], outlets: [], unindexed: [] };

const words = fc.oneof(fc.string(), fc.constantFrom('a\nb', 'Ann Lee', '2025-03-01', '\u2028', ''));
const number = fc.nat(20);
const by = fc.constantFrom('record', 'masthead');
const known = fc.option(fc.record({ value: words, by }));
const code = fc.stringMatching(/^[a-z]{2,3}$/);
const told = fc.record({
  ...{ title: known, date: known, outlet: known, isUnread: fc.boolean() },
  language: fc.option(fc.record({ value: code, by })),
  authors: fc.constant([]),
  words: fc.nat(200),
  lines: fc.record({ prose: number, record: number, dropped: number, within: number }),
  found: fc.record({
    ...{ people: number, organisations: number, topics: number },
    ...{ quotations: number, unspoken: number },
  }),
  sayings: fc.constant([]),
  tags: fc.array(words),
  notices: fc.array(words, { maxLength: 3 }),
  proposals: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('outlet' as const), name: words, host: words }),
      fc.record({
        ...{ kind: fc.constant('name' as const), name: words, mentions: number },
        ...{ block: fc.constant('p1'), start: number, end: number, worth: number },
        ...{ also: fc.constant([]), short: fc.constant([]), hints: fc.constant([]) },
      }),
    ),
  ),
});
const problem = fc.record({
  ...{ file: words, what: words, remedy: words },
  line: fc.option(number, { nil: undefined }),
});
const KNOWLEDGE = { vocabularies: NO_VOCABULARIES, languages: [] };
const state: fc.Arbitrary<ArchiveState> = fc
  .tuple(fc.array(told, { maxLength: 30 }), fc.array(problem, { maxLength: 60 }))
  .map(([captures, problems]) => {
    const states = captures.map((one, at) => ({
      ...{ file: `${String(at)}.txt`, slug: `s-${String(at)}`, told: one },
    }));
    return { files: states.map(({ file }) => file), captures: states, problems };
  });
const files = fc.array(words, { maxLength: 30 });

test('what an ingest says has 40 lines at most, problems last and each with what to do, whatever the archive', () => {
  fc.assert(
    fc.property(state, files, files, fc.boolean(), (one, written, removed, check) => {
      const { brief } = makeReport(one, KNOWLEDGE, () => new Map());
      const ingested = one.captures.map(({ file, slug, told: ofOne }) => ({
        ...{ file, slug, told: ofOne, formerly: [], added: '2026-01-31', entry: '', reading: '' },
        ...{ asks: { file, derived: [] }, inputs: { capture: '', record: null, own: null } },
      }));
      const report: IngestReport = {
        ...{ captures: one.captures.length, ingested, written, removed, brief },
        problems: one.problems,
      };
      const { out, err } = describeIngest(report, { content: 'content', check });
      const lines = `${out}${err}`.split(/[\n\r\u2028]/).slice(0, -1);
      expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
      expect(out).toMatch(/^[\d,]+ captures? ingested/);
      if (one.problems.length > 0) expect(err).toMatch(/^(?:Problem: |… and \d+ more problems)/);
    }),
  );
});

test('where what every article rests on is at fault, that is said and nothing else', () => {
  const nothing = { captures: 0, ingested: [], written: [], removed: [], brief: undefined };
  const fault = { file: 'people.yaml', line: 3, what: 'id: is missing.', remedy: 'Give it one.' };
  const asked = { content: 'content', check: false };
  expect(describeIngest({ ...nothing, problems: [fault] }, asked)).toEqual({
    out: 'Nothing was ingested: what every article rests on is at fault.\n',
    err: 'Problem: people.yaml, line 3: id: is missing. Give it one.\n',
  });
});

test('progress has the rate and the time left, of each step by itself', () => {
  let now = 0;
  const progress = progressOf(() => now);
  expect(progress('look', 0, 300)).toBe('Reading: 0 of 300');
  now = 2000;
  expect(progress('look', 100, 300)).toBe('Reading: 100 of 300, 50 a second, 4 s left');
  expect(progress('take', 32, 300)).toBe('Ingesting: 32 of 300');
});
