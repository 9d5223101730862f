import { expect, test } from 'vitest';
import { language } from '../language/en/language.ts';
import { keywordsOf } from '../ingest/told/keywords.ts';
import { daysApart, seemsSameEvent, tellingOf } from './same-event.ts';

const told = (sentence: string, date: string) => tellingOf(keywordsOf(sentence, language), date);
const TARIFF = 'On Saturday the White House announced a 25% tariff on all Mexican imports.';

test('two reports of one announcement seem to tell of one event', () => {
  const other = 'The 25% tariff on Mexican imports was announced by the White House on February 1.';
  const [a, b] = [told(TARIFF, '2025-02-01'), told(other, '2025-02-01')];
  expect(seemsSameEvent(a, b)).toBe(true);
});

test('so do they where they date it differently, as long as it is not by more than a month', () => {
  const other = 'The White House announced a tariff on Mexican imports on Sunday.';
  const saturday = told(TARIFF, '2025-02-01');
  const sunday = told(other, '2025-02-02');
  expect(seemsSameEvent(saturday, sunday)).toBe(true);
  expect(daysApart(saturday, sunday)).toBe(1);
  expect(seemsSameEvent(saturday, told(other, '2025-06-01'))).toBe(false);
});

test('the same day alone does not make one event of two', () => {
  const other = 'On Saturday Sheinbaum spoke in Veracruz about a telephone call with Donald Trump.';
  expect(seemsSameEvent(told(TARIFF, '2025-02-01'), told(other, '2025-02-01'))).toBe(false);
});

test('a month meets each of its days', () => {
  expect(daysApart(tellingOf([], '2025-02'), tellingOf([], '2025-02-01'))).toBe(0);
  expect(daysApart(tellingOf([], '[2025-05-03..]'), tellingOf([], '2025-02-01'))).toBeGreaterThan(
    0,
  );
});
