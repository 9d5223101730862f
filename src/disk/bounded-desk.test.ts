import { expect, test } from 'vitest';
import { bounded } from './bounded-desk.ts';
import type { Job, Outcome } from './desk.ts';

const looks = (...names: string[]): Job[] => names.map((name) => ({ step: 'look', name }));
const done = ({ name }: Job): Outcome => ({ problems: [{ file: name, what: 'done', remedy: '' }] });

/** Work that never ends at captures of that name, in one of the ways in which work does not. */
function endless(name: string, way: () => void, seen: string[] = []) {
  return (job: Job): Outcome => {
    seen.push(job.name);
    if (job.name === name) way();
    return done(job);
  };
}

const words = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => ('problems' in outcome ? outcome.problems[0]?.what : ''));

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression', () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`)],
  [
    'a loop that catches what it can',
    () => {
      for (;;) {
        try {
          for (;;);
        } catch {
          // And on it goes.
        }
      }
    },
  ],
])('a capture at which reading never ends is given up, and the others are read: %s', (_, way) => {
  const seen: string[] = [];
  const desk = bounded('captures', endless('b', way, seen), 100);
  const outcomes = desk(looks('a', 'b', 'c'));
  expect(words(outcomes)).toEqual(['done', expect.stringContaining('0.1 seconds'), 'done']);
  expect(outcomes[1]).toMatchObject({ problems: [{ file: 'captures/b' }] });
  // What was done before it is not done again.
  expect(seen.filter((name) => name !== 'b')).toEqual(['a', 'c']);
});

test('what takes its time by the clock alone is done', () => {
  const idle = new Int32Array(new SharedArrayBuffer(4));
  const work = (job: Job): Outcome => {
    Atomics.wait(idle, 0, 0, job.name === 'slow' ? 150 : 0);
    return done(job);
  };
  expect(words(bounded('captures', work, 100)(looks('a', 'slow', 'c')))).toEqual(
    Array(3).fill('done'),
  );
});

test('what the work throws is thrown', () => {
  const desk = bounded('captures', () => {
    throw new TypeError('no');
  });
  expect(() => desk(looks('a'))).toThrow(TypeError);
});

test('a report of the whole archive has all the time that it takes', () => {
  const state = { files: [], captures: new Map(), problems: [] };
  const job = { step: 'report', name: 'report', state } as unknown as Job;
  const work = (one: Job) => {
    const end = performance.now() + 60;
    while (performance.now() < end);
    return done(one);
  };
  expect(words(bounded('captures', work, 20)([job]))).toEqual(['done']);
});
