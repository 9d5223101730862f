import { describe, expect, test } from 'vitest';
import { readCapture } from './capture.ts';

const PROSE =
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.';

/** Milliseconds that a page takes to be read, the best of three. */
function cost(markup: string): number {
  const bytes = Buffer.from(`<html><p>${PROSE}</p>${markup}`);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    readCapture('a.html', bytes);
    return performance.now() - start;
  });
  return Math.min(...times);
}

// Four times the markup costs four times the time; sixteen times would be a cost that grows with the
// square. The smaller of the two is large enough for the clock.
describe('the cost of a page grows no faster than its markup', () => {
  test.each([
    ['elements in one another', (n: number) => '<div>'.repeat(n) + '</div>'.repeat(n)],
    ['ends of what is not open', (n: number) => '<div>'.repeat(600) + '</b>'.repeat(n)],
    ['forms in one another', (n: number) => '<form>'.repeat(n)],
    [
      'attributes',
      (n: number) => `<p ${Array.from({ length: n }, (_, at) => `a${String(at)}=1`).join(' ')}>`,
    ],
    ['script without an end', (n: number) => `<script>${'a </scr '.repeat(n)}`],
    ['comments without an end', (n: number) => '<!-- a -- > '.repeat(n)],
    ['data without an end', (n: number) => `<img src="${'data:image/png;base64,'.repeat(n)}`],
    ['signs of markup alone', (n: number) => '<<&'.repeat(n)],
    ['one line', (n: number) => `<p>${'word '.repeat(n)}</p>`],
  ])('%s', (_, markup) => {
    const small = cost(markup(25_000));
    expect(cost(markup(100_000)) / Math.max(small, 20)).toBeLessThan(9);
  });
});

test('a page of 20 MB, its pictures in it, is read as fast as one without them', () => {
  const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAUA'.repeat(40_000);
  const images = `<p>${PROSE}</p><img src="data:image/png;base64,${picture}">`.repeat(19);
  expect(images.length).toBeGreaterThan(20_000_000);
  const start = performance.now();
  const { lines, bytes } = readCapture('a.html', Buffer.from(`<html>${images}`));
  expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: 19 }, () => PROSE));
  expect(bytes).toBeGreaterThan(20_000_000);
  // Some 200 ms; a busy machine is given time.
  expect(performance.now() - start).toBeLessThan(3000);
});

test('100,000 elements in one another are no deeper than browsers make them, and hide what they hid', () => {
  const deep = '<div>'.repeat(100_000);
  const html = `<div hidden>${deep}Not seen.${deep.replaceAll('<', '</')}</div><p>${PROSE}</p>`;
  const { lines } = readCapture('a.html', Buffer.from(html));
  expect(lines.map(({ text }) => text)).toEqual([PROSE]);
});
