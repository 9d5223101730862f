import { describe, expect, test } from 'vitest';
import { unitsOfPage } from '../fixtures/units.ts';
import { headlineOfPage } from './headline-of-page.ts';

function headlineIn(html: string) {
  const units = unitsOfPage(html);
  const data = units.filter(({ line }) => line.data !== undefined);
  return headlineOfPage(
    units.filter(({ line }) => line.data === undefined),
    data,
  );
}
const title = '<title>Ferry stays in port – Harbour Post</title>';

describe('the headline of a saved page', () => {
  test('is the page head that the page data has, too: two say so', () => {
    const html = `${title}<h1>Harbour Post</h1><h1>Ferry stays in port</h1><p>Words.</p>`;
    expect(headlineIn(html)?.unit.text).toBe('Ferry stays in port');
  });

  test('is a lesser heading or a line where the only page head is the name of the paper', () => {
    expect(headlineIn(`${title}<h1>Harbour Post</h1><h2>Ferry stays in port</h2>`)?.unit.text).toBe(
      'Ferry stays in port',
    );
    expect(
      headlineIn(`${title}<h1>Harbour Post</h1><div>Ferry stays in port</div>`)?.unit.text,
    ).toBe('Ferry stays in port');
  });

  test('is the heading where a link says the same', () => {
    const html = `${title}<p><a href="/x">Ferry stays in port</a></p><h2>Ferry stays in port</h2>`;
    expect(headlineIn(html)?.unit.line.element?.tag).toBe('h2');
  });

  test('is the only page head where page data has another', () => {
    expect(headlineIn('<title>Sea news today</title><h1>Ferry stays in port</h1>')?.unit.text).toBe(
      'Ferry stays in port',
    );
  });

  test('is unknown where there are two page heads and no other witness, or none', () => {
    expect(headlineIn('<h1>Ferry stays in port</h1><h1>Nets are mended</h1>')).toBeUndefined();
    expect(headlineIn('<p>Ferry stays in port</p>')).toBeUndefined();
  });
});
