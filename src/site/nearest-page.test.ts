import { expect, test } from 'vitest';
import { helpAt, pairAt } from './nearest-page.ts';

const ARCHIVE = {
  periods: ['2024', '2025', '2025-02', '2025-02-05', '2025-05', '2025-05-28'],
  anniversaries: ['01-13', '02-05', '05-28'],
  pairs: ['fentanyl/and/sovereignty'],
};
const linksAt = (path: string) => helpAt(path, ARCHIVE)?.links.map(({ words }) => words);

test.each([
  ['2025/03/', ['February 2025', 'May 2025']],
  ['2025/3', ['February 2025', 'May 2025']],
  ['2025/03/01/', ['5 February 2025', '28 May 2025']],
  ['2026/', ['2025']],
  ['1999', ['2024']],
  ['on/03-01/', ['5 February', '28 May']],
])('%s leads to the nearest there is', (path, words) => {
  expect(linksAt(path)).toEqual(words);
});

test.each([
  ['2025/5/28/', '2025/05/28/', '28 May 2025'],
  ['2025-05-28', '2025/05/28/', '28 May 2025'],
  ['2025/05/28', '2025/05/28/', '28 May 2025'],
  ['20250528/', '2025/05/28/', '28 May 2025'],
  ['2025.05.28', '2025/05/28/', '28 May 2025'],
  ['2025/05//28/', '2025/05/28/', '28 May 2025'],
  ['/2025-05-28/', '2025/05/28/', '28 May 2025'],
  ['2025-05-28.html', '2025/05/28/', '28 May 2025'],
  ['2025/05/28/index.html', '2025/05/28/', '28 May 2025'],
  ['202505', '2025/05/', 'May 2025'],
  ['2025-5/', '2025/05/', 'May 2025'],
  ['on/5-28', 'on/05-28/', '28 May'],
  ['on/05/28/', 'on/05-28/', '28 May'],
])('%s leads to the page that it means, and denies nothing', (path, meant, words) => {
  const help = helpAt(path, ARCHIVE);
  expect(help?.links).toEqual([{ path: meant, words }]);
  expect(help?.words).not.toMatch(/nothing/i);
});

test.each(['2025/02/30/', '2025/13/', '20250230'])('%s is said to be in no calendar', (path) => {
  expect(helpAt(path, ARCHIVE)?.words).toMatch(/^The calendar has no /);
});

test.each([
  'topics/sovereignty/and/fentanyl',
  'topics/fentanyl+sovereignty',
  'topics/sovereignty+fentanyl',
  'topics/fentanyl sovereignty',
])('%s leads to the one address of the two topics', (address) => {
  expect(pairAt(address, ARCHIVE)).toBe('topics/fentanyl/and/sovereignty/');
});

test.each(['topics/tariffs/and/sovereignty', 'topics/nothing+tariffs', 'topics/fentanyl'])(
  '%s leads to no page of two topics',
  (address) => {
    expect(pairAt(address, ARCHIVE)).toBeUndefined();
  },
);

test('a day of one year alone leads to that year', () => {
  const archive = { ...ARCHIVE, anniversaries: [] };
  expect(helpAt('on/02-05/', archive)?.links).toEqual([
    { path: '2025/02/05/', words: '5 February 2025' },
  ]);
  expect(helpAt('on/03-01/', archive)?.links).toEqual([
    { path: '2025/02/05/', words: '5 February 2025' },
    { path: '2025/05/28/', words: '28 May 2025' },
  ]);
});

test.each(['', 'no/such/page/', '%E0%A4%A', '20255/'])('of “%s” nothing is said', (path) => {
  expect(helpAt(path, ARCHIVE)).toBeUndefined();
});
