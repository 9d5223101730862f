import { expect, test } from 'vitest';
import { findTimes } from '../ingest/told/find-times.ts';
import { referenceOf } from '../ingest/told/reference.ts';
import { resolveWords } from '../ingest/told/resolve-words.ts';
import { language } from './en/language.ts';
import { withHolidays } from './language.ts';

/** The day of the time that a sentence of 5 February 2025 tells, where holidays of countries count. */
function dayOf(sentence: string, countries: readonly string[]): string | null | undefined {
  const own = withHolidays(language, countries);
  const [span] = findTimes(sentence, own);
  return span && resolveWords(sentence, span, referenceOf('2025-02-05'), own)?.date;
}

test('a holiday of one country dates no text of an archive that does not name the country', () => {
  expect(dayOf('They spoke on Independence Day.', ['US'])).toMatch(/-07-04$/);
  expect(dayOf('They spoke on Independence Day.', []) ?? null).toBeNull();
  expect(dayOf('They spoke on Independence Day.', ['IN']) ?? null).toBeNull();
});

test('a holiday of all the world dates every text', () => {
  expect(dayOf('They spoke on Christmas Day.', [])).toBe('2024-12-25');
});
