import { expect, test } from 'vitest';
import { daysApart, seemsSameEvent, tellingOf } from './same-event.ts';

const TARIFF = 'On Saturday the White House announced a 25% tariff on all Mexican imports.';

test('two reports of one announcement seem to tell of one event', () => {
  const other = 'The 25% tariff on Mexican imports was announced by the White House on February 1.';
  const [a, b] = [tellingOf(TARIFF, '2025-02-01'), tellingOf(other, '2025-02-01')];
  expect(seemsSameEvent(a, b)).toBe(true);
});

test('so do they where they date it differently, as long as it is not by more than a month', () => {
  const other = 'The White House announced a tariff on Mexican imports on Sunday.';
  const saturday = tellingOf(TARIFF, '2025-02-01');
  const sunday = tellingOf(other, '2025-02-02');
  expect(seemsSameEvent(saturday, sunday)).toBe(true);
  expect(daysApart(saturday, sunday)).toBe(1);
  expect(seemsSameEvent(saturday, tellingOf(other, '2025-06-01'))).toBe(false);
});

test('the same day alone does not make one event of two', () => {
  const other = 'On Saturday Sheinbaum spoke in Veracruz about a telephone call with Donald Trump.';
  expect(seemsSameEvent(tellingOf(TARIFF, '2025-02-01'), tellingOf(other, '2025-02-01'))).toBe(
    false,
  );
});

test('a month meets each of its days', () => {
  expect(daysApart(tellingOf('', '2025-02'), tellingOf('', '2025-02-01'))).toBe(0);
  expect(daysApart(tellingOf('', '2025-05-03/..'), tellingOf('', '2025-02-01'))).toBeGreaterThan(0);
});
