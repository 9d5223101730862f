import { describe, expect, test } from 'vitest';
import { faultsOf } from '../formats/fault-words.ts';
import { noticeWords, writtenNotices } from './notice.ts';
import { recordSchema } from './record.ts';

const corrected = { kind: 'corrected', day: '2026-12-05', text: 'The harbour is Port Vale.' };

describe('a notice may be written', () => {
  test.each([
    ['in keys, one in a list', [corrected]],
    ['in keys, alone', corrected],
    ['as one line', 'corrected 2026-12-05: The harbour is Port Vale.'],
    ['as a line without quotation marks', { 'corrected 2026-12-05': 'The harbour is Port Vale.' }],
  ])('%s', (_, written) => {
    expect(writtenNotices.parse(written)).toEqual([corrected]);
  });
});

test('notices stand in the order of their days', () => {
  const reply = { kind: 'reply', day: '2026-11-30', text: 'She says so.' };
  expect(writtenNotices.parse([corrected, reply])).toEqual([reply, corrected]);
});

test.each([
  ['corrected', 'Corrected on 5 December 2026: It was so.'],
  ['contested', 'Contested on 5 December 2026: It was so.'],
  ['reply', 'Reply of 5 December 2026: It was so.'],
  ['court', 'Court decision of 5 December 2026: It was so.'],
] as const)('a notice says its kind, its day and what a reader has to know: %s', (kind, words) => {
  expect(noticeWords({ kind, day: '2026-12-05', text: 'It was so.' })).toBe(words);
});

test.each([
  [{ ...corrected, kind: 'correction' }, 'Did you mean `corrected`'],
  [{ ...corrected, day: '5 December 2026' }, 'Write the day as year, month and day'],
  [{ ...corrected, day: '2026-02-30' }, 'Write the day as year, month and day'],
  [{ kind: 'court', day: '2026-12-05' }, '`text: …`'],
  ['The harbour is Port Vale.', 'corrected 2026-12-05: What was wrong'],
])('what cannot be read is told with what to write: %j', (written, remedy) => {
  const [fault] = faultsOf(recordSchema, { notices: written });
  expect(fault?.remedy).toContain(remedy);
});

test.each([
  ['no', false],
  ['No', false],
  [false, false],
  ['yes', true],
  ['true', true],
])('index may be said as people say it: %j', (written, index) => {
  expect(recordSchema.parse({ index: written })).toEqual({ index });
});
