import { expect, test } from 'vitest';
import { fromPage } from './from-page.ts';

const page = { pathname: '/articles/x/' };

test('of a place on the page itself a fragment is enough', () => {
  expect(fromPage(page, '/articles/x/#p1:~:text=a')).toBe('#p1:~:text=a');
});

test.each(['/articles/x/capture/#line-1', '/articles/x/', '/articles/x2/#p1', 'https://x.org/#p1'])(
  'any other address stays whole: %s',
  (address) => {
    expect(fromPage(page, address)).toBe(address);
  },
);
