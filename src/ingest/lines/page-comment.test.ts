import { expect, test } from 'vitest';
import { htmlLines } from './html-lines.ts';

const statements = (html: string) =>
  htmlLines(html).flatMap(({ data, text }) => (data ? [{ ...data, text }] : []));

test('a page that a browser saved says its address', () => {
  expect(statements('<!-- saved from url=(0024)https://a.example/storm -->\n<p>Words')).toEqual([
    {
      key: 'address',
      value: 'https://a.example/storm',
      from: 'comment',
      text: '<!-- saved from url=(0024)https://a.example/storm -->',
    },
  ]);
});

test('a page that SingleFile saved says its address and when that was', () => {
  const comment = `<!--
 Page saved with SingleFile${' '}
 url: https://a.example/storm${' '}
 saved date: Wed Mar 05 2025 09:12:40 GMT+0100 (Central European Standard Time)
-->`;
  expect(statements(`<html>${comment}<p>Words`)).toEqual([
    {
      key: 'address',
      value: 'https://a.example/storm',
      from: 'comment',
      text: '<!-- url: https://a.example/storm -->',
    },
    {
      key: 'captured',
      value: 'Wed Mar 05 2025 09:12:40 GMT+0100 (Central European Standard Time)',
      from: 'comment',
      text: '<!-- saved date: Wed Mar 05 2025 09:12:40 GMT+0100 (Central European Standard Time) -->',
    },
  ]);
});

test.each([
  '<!-- saved from url=(0014)about:internet -->',
  '<!-- url: https://a.example/storm -->',
  '<!-- saved from the flood -->',
])('no other comment says anything: %s', (comment) => {
  expect(statements(comment)).toEqual([]);
});
