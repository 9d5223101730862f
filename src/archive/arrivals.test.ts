import { expect, test } from 'vitest';
import { arrivalPages, arrivals } from './arrivals.ts';
import { articlesByAdded, articlesNewestFirst } from './articles.ts';

test('what came into the archive last stands first, of what came on a day the newest', () => {
  const added = articlesByAdded().map(({ record }) => record.added);
  expect(added).toEqual(added.toSorted().toReversed());
  expect(articlesByAdded()).not.toEqual(articlesNewestFirst());
  const places = arrivals().map(({ articles }) =>
    articles.map((article) => articlesNewestFirst().indexOf(article)),
  );
  for (const ofDay of places) expect(ofDay).toEqual(ofDay.toSorted((a, b) => a - b));
});

test('the pages of arrivals have every article once, and each says how many came on its days', () => {
  const pages = arrivalPages(arrivals(), 2);
  expect(pages.flatMap(({ part }) => part.items)).toEqual(articlesByAdded());
  const told = pages.flatMap(({ days }) => days.map(({ day, of }) => [day, of] as const));
  expect([...new Map(told)]).toEqual(
    arrivals().map(({ day, articles }) => [day, articles.length] as const),
  );
});

test('a day of more articles than a page has leads past its pages, to what was added before it', () => {
  const [article] = articlesByAdded();
  if (article === undefined) throw new Error('The test archive has articles.');
  const onDay = (day: string, number: number) => ({
    day,
    articles: Array.from({ length: number }, () => ({
      ...article,
      record: { ...article.record, added: day },
    })),
  });
  const pages = arrivalPages([onDay('2026-04-20', 5), onDay('2026-03-02', 1)], 2);
  const third = { day: '2026-03-02', page: 3 };
  expect(pages.map(({ before }) => before)).toEqual([third, undefined, undefined]);
});
