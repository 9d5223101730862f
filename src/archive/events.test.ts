import { expect, test } from 'vitest';
import { language as ENGLISH } from '../language/en/language.ts';
import { keywordsOf } from '../ingest/told/keywords.ts';
import { articlesNewestFirst } from './articles.ts';
import { allEvents, allUnplaced, eventsIn } from './events.ts';
import { allTold, type Told } from './told.ts';

/** A telling of a real article, in another sentence and with another date. */
function telling(index: number, date: string | null, sentence: string): Told {
  const [told, article] = [allTold()[0], articlesNewestFirst()[index]];
  if (told === undefined || article === undefined) throw new Error('the archive is empty');
  return {
    ...told,
    article,
    told: { ...told.told, date, keywords: keywordsOf(sentence, ENGLISH) },
  };
}

test('the five articles tell of these, each with its own words', () => {
  const told = allEvents().map(({ date, tellings }) => [date, tellings[0]?.words.exact]);
  expect(told).toEqual([
    ['2018/2024', '(2018-2024)'],
    ['2025', 'Last year'],
    ['2025-01', 'in January this year'],
    ['2025-01?', 'in January'],
    ['2025-02-01', 'On Saturday'],
    ['2026-01-12', 'Monday'],
    ['2026-01-22/2026-01-23', 'January 22 and 23'],
  ]);
});

test('what cannot be placed is kept as said', () => {
  expect(allUnplaced().map(({ words }) => words.exact)).toEqual(['Days before']);
});

const TARIFF = 'the White House announced a 25% tariff on Mexican imports';

test('two articles that tell of one thing make one event; a third thing is another', () => {
  const events = eventsIn([
    telling(0, '2025-02-01', `On Saturday ${TARIFF}.`),
    telling(1, '2025-02-01', `On February 1, ${TARIFF} and exports.`),
    telling(2, '2025-02-01', 'On Saturday it rained on the northern border for hours.'),
  ]);
  expect(events.map(({ tellings, isDisputed }) => [tellings.length, isDisputed])).toEqual([
    [2, false],
    [1, false],
  ]);
});

test('where they give it different days, both stand, and the event is disputed', () => {
  const [event] = eventsIn([
    telling(0, '2025-02-02', `On Sunday ${TARIFF}.`),
    telling(1, '2025-02-01', `On Saturday ${TARIFF}.`),
  ]);
  expect(event?.tellings.map(({ told }) => told.date)).toEqual(['2025-02-01', '2025-02-02']);
  expect(event?.isDisputed).toBe(true);
});

test('one article that says something twice tells of two events', () => {
  const events = eventsIn([
    telling(0, '2025-02-01', `On Saturday ${TARIFF}.`),
    telling(0, '2025-02-01', `On Saturday ${TARIFF}.`),
  ]);
  expect(events).toHaveLength(2);
});
