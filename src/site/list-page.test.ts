import { expect, test } from 'vitest';
import { listPageAddress, listPagePath, listPageTitle } from './list-page.ts';

test('the first page of a list stands at the list, and has its title', () => {
  expect(listPageAddress('/quotes/', 1)).toBe('/quotes/');
  expect(listPagePath(1)).toBeUndefined();
  expect(listPageTitle('Quotations', 1)).toBe('Quotations');
});

test('the others stand below it, by number', () => {
  expect(listPageAddress('/quotes/', 2)).toBe('/quotes/page/2/');
  expect(listPageAddress('/quotes/', 2)).toContain(String(listPagePath(2)));
  expect(listPageTitle('Quotations', 2)).toBe('Quotations, page 2');
});
