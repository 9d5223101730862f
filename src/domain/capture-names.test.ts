import { expect, test } from 'vitest';
import { copyOf, isCapture, isPage, recordOf } from './capture-names.ts';

test.each([
  ['page.txt', 'page.yaml', false, 'capture.txt'],
  ['page.html', 'page.yaml', true, 'capture.html.txt'],
  ['page.htm', 'page.yaml', true, 'capture.html.txt'],
  ['a.html.txt', 'a.html.yaml', false, 'capture.txt'],
])('%s has the record %s', (name, record, page, copy) => {
  expect(isCapture(name)).toBe(true);
  expect(recordOf(name)).toBe(record);
  expect(isPage(name)).toBe(page);
  expect(copyOf(name)).toBe(copy);
});

test.each(['page.yaml', 'page.mhtml', 'page.pdf', 'html', 'page.txt.bak', 'SHA256SUMS'])(
  '%s is no capture',
  (name) => {
    expect(isCapture(name)).toBe(false);
  },
);
