import { expect, test } from 'vitest';
import type { SearchIndex } from '../engine/open-index.ts';
import { sequencesOf } from '../sequences.ts';
import { candidatesIn } from './candidates.ts';

function indexOf(texts: readonly string[]): Pick<SearchIndex, 'havingSequence'> {
  return {
    havingSequence: (sequence) =>
      Promise.resolve(new Set(texts.filter((text) => sequencesOf([text]).has(sequence)))),
  };
}

test('the texts come first that have most two words in a row with the draft', async () => {
  const index = indexOf([
    'the ferries',
    'we close the harbour',
    'close the pier',
    'the pier closed',
  ]);
  expect(await candidatesIn(index, 'We close the pier')).toEqual([
    'we close the harbour',
    'close the pier',
    'the pier closed',
  ]);
});

test('of a single word, the texts that have it', async () => {
  expect(await candidatesIn(indexOf(['inalienable rights', 'alien']), 'Inalienable')).toEqual([
    'inalienable rights',
  ]);
});

test('all that have every two words are looked at, of others a few', async () => {
  const whole = Array.from({ length: 30 }, (_, at) => `it is over ${String(at)}`);
  const partly = Array.from({ length: 30 }, (_, at) => `${String(at)} it is`);
  expect(await candidatesIn(indexOf([...partly, ...whole]), 'it is over', 5)).toEqual(whole);
  expect(await candidatesIn(indexOf(partly), 'it is over', 5)).toHaveLength(5);
});
