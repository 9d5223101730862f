import { expect, test } from 'vitest';
import { toldWords } from './told-words.ts';

test.each([
  ['2025-02-01', '1 February 2025'],
  ['2025-01', 'January 2025'],
  ['2025-01?', 'January 2025, dated only roughly'],
  ['2018/2024', '2018–2024'],
  ['2026-01-22/2026-01-23', '22–23 January 2026'],
  ['2026-01-22?/2026-01-23?', '22–23 January 2026, dated only roughly'],
  ['2026-01-28/2026-02-03', '28 January – 3 February 2026'],
  ['2025-11/2026-02', 'November 2025 – February 2026'],
  ['2025-05-03/..', 'since 3 May 2025'],
  ['../2025-05-03', 'until 3 May 2025'],
  ['199X', '1990s'],
])('%s, told of, reads “%s”', (date, words) => {
  expect(toldWords(date)).toBe(words);
});
