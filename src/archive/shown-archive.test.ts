import { expect, test } from 'vitest';
import { readArchive } from '../disk/read-archive.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { shownArchive } from './shown-archive.ts';

const whole = readArchive(TEST_ARCHIVE);
// The article that names the most people.
const [closed, ...open] = whole.articles.toSorted(
  (a, b) => b.record.people.length - a.record.people.length,
);
if (closed === undefined) throw new Error('there is no article');
const withdrawn = { ...closed, record: { ...closed.record, show: 'withdrawn' } as const };
const shown = shownArchive({ ...whole, articles: [withdrawn, ...open] });
const idsIn = ({ vocabularies }: Pick<typeof shown, 'vocabularies'>) =>
  vocabularies.people.map(({ id }) => id);

test('an article that is withdrawn is in no list', () => {
  expect(shown.articles).toHaveLength(open.length);
  expect(shown.unlisted.map(({ slug }) => slug)).toEqual([closed.slug]);
});

test('who is in no other article is not in the vocabularies; who is in another, or in none, stays', () => {
  const inOthers = new Set(open.flatMap(({ record }) => record.people));
  const others = open.flatMap(({ quotations, reported }) => [...quotations, ...reported]);
  for (const { speaker, candidates } of others) {
    for (const { id } of [speaker, ...candidates]) if (id !== null) inOthers.add(id);
  }
  const alone = closed.record.people.filter((id) => !inOthers.has(id));
  expect(alone).not.toEqual([]);
  expect(idsIn(shown)).toEqual(idsIn(whole).filter((id) => !alone.includes(id)));
});

test('where all may be shown, nothing is left out', () => {
  expect(idsIn(shownArchive(whole))).toEqual(idsIn(whole));
});
