import { expect, test } from 'vitest';
import { articlesNewestFirst } from '../archive/articles.ts';
import { termPages } from '../archive/terms.ts';
import { articleAddress, at, termAddress } from '../site/addresses.ts';
import { lastChanged, ofArticle } from './last-changed.ts';

const changed = lastChanged();
const [known] = articlesNewestFirst();
if (known === undefined) throw new Error('there is no article');
const daysOf = (record: Partial<typeof known.record>) =>
  ofArticle({ ...known, formerly: ['x'], record: { ...known.record, ...record } }).map(
    ([, day]) => day,
  );

test('an article changed when it came into the archive, and a list when the last of its articles did', () => {
  for (const { slug, record } of articlesNewestFirst()) {
    expect(changed[articleAddress(slug)]).toBe(record.added);
  }
  const [page] = termPages('topics');
  const days = page?.articles.map(({ record }) => record.added).toSorted() ?? [];
  expect(changed[termAddress('topics', page?.term.id ?? '')]).toBe(days.at(-1));
});

test('an article changed on the day of its last notice, too', () => {
  const notice = {
    kind: 'corrected',
    day: '2026-12-05',
    text: 'The harbour is Port Vale.',
  } as const;
  const [day] = daysOf({ notices: [notice] });
  expect(day).toBe('2026-12-05');
});

test('what search engines are to leave out has no day, nor has an address that only leads on', () => {
  expect(daysOf({ index: false })).toEqual([null, null, null]);
  expect(daysOf({})).toEqual([expect.any(String), expect.any(String), null]);
});

test('of pages that no article is the reason of nothing is said', () => {
  expect(changed).not.toHaveProperty([at('about/')]);
  expect(changed).not.toHaveProperty([at('search/')]);
});
