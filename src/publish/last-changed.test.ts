import { expect, test } from 'vitest';
import { articlesNewestFirst } from '../archive/articles.ts';
import { termPages } from '../archive/terms.ts';
import { articleAddress, at, termAddress } from '../site/addresses.ts';
import { lastChanged } from './last-changed.ts';

const changed = lastChanged();

test('an article changed when it came into the archive, and a list when the last of its articles did', () => {
  for (const { slug, record } of articlesNewestFirst()) {
    expect(changed[articleAddress(slug)]).toBe(record.added);
  }
  const [page] = termPages('topics');
  const days = page?.articles.map(({ record }) => record.added).toSorted() ?? [];
  expect(changed[termAddress('topics', page?.term.id ?? '')]).toBe(days.at(-1));
});

test('of pages that no article is the reason of nothing is said', () => {
  expect(changed).not.toHaveProperty([at('about/')]);
  expect(changed).not.toHaveProperty([at('search/')]);
});
