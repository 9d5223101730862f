import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { archiveAt } from './archive-at.ts';
import { captureOf, tempContent } from './fixtures/temp-content.ts';
import { openThreads } from './hands.ts';
import { ingestContent } from './ingest-content.ts';
import { ingestOnThreads } from './ingest-on-threads.ts';

/** A content folder with more captures than one list of jobs has. */
function manyCaptures() {
  const temp = tempContent();
  cpSync(`${TEST_ARCHIVE}/captures`, join(temp.content, 'captures'), { recursive: true });
  for (let at = 0; at < 70; at++) {
    temp.write(`captures/storm-${String(at)}.txt`, captureOf(`Storm number ${String(at)} comes`));
  }
  temp.write('captures/empty.txt', '');
  return temp;
}

function articlesIn(content: string) {
  const names = readdirSync(join(content, 'articles'));
  return names.map((name) => [name, readFileSync(join(content, 'articles', name), 'utf8')]);
}

test('with any number of threads the same is written, in the same order', async () => {
  const one = manyCaptures().content;
  const added = '2026-01-31';
  const here = ingestContent(one, { added });
  // Two threads have more than a list each, and take turns.
  for (const threads of [1, 2]) {
    const other = manyCaptures().content;
    const shared = await ingestOnThreads(other, { threads, fewest: 1, added });
    expect(JSON.stringify(shared).replaceAll(other, '')).toBe(
      JSON.stringify(here).replaceAll(one, ''),
    );
    expect(articlesIn(other)).toEqual(articlesIn(one));
  }
});

test('faults in a vocabulary are those of the ingest, and nothing is written', async () => {
  const { content, append } = tempContent();
  append('vocabularies/people.yaml', '- {}\n');
  const report = await ingestOnThreads(content, { threads: 2, fewest: 1 });
  expect(report.problems).toEqual(ingestContent(content).problems);
  expect(report).toMatchObject({ captures: 0, written: [] });
});

test('a thread that ends on the way is the fault of one capture, and the others go on', async () => {
  const { content, write } = tempContent();
  write('captures/three.txt', captureOf('Third storm of the year'));
  const thread = new URL('fixtures/failing-thread.ts', import.meta.url);
  const hands = await openThreads(archiveAt(content), 1, thread);
  const names = ['one.txt', 'two.txt', 'three.txt'];
  const outcomes = await hands.work(
    names.map((name) => ({ step: 'look', name })),
    () => undefined,
  );
  await hands.close();
  expect(outcomes.map((outcome) => Object.keys(outcome))).toEqual([
    ['look'],
    ['problems'],
    ['look'],
  ]);
  const fault = `captures/two.txt","what":"ended the program: its thread ended with 7.`;
  expect(JSON.stringify(outcomes[1])).toContain(fault);
});
