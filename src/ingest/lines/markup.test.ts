import { expect, test } from 'vitest';
import { htmlLines } from './html-lines.ts';

const seen = (style: string) =>
  htmlLines(`<p>The list<span style="${style}">, opens new tab</span> is long.`).map(
    ({ text }) => text,
  );

test.each([
  'display:none',
  'border:0;clip:rect(0 0 0 0);height:1px;position:absolute;width:1px',
  'CLIP: rect(1px, 1px, 1px, 1px) !important; position: absolute',
  'clip-path: inset(50%)',
  'position:absolute; width:1px; height:1px; overflow:hidden',
])('what a style hides is not seen: %s', (style) => {
  expect(seen(style)).toEqual(['The list is long.']);
});

test.each([
  'clip: auto',
  'clip: rect(0px, 60px, 200px, 0px)',
  'clip-path: inset(5%)',
  'position:absolute; width:100px; height:1px; overflow:hidden',
  'position:absolute; max-width:1px; height:1px; overflow:hidden',
  'overflow-x: clip',
])('what a style shows is: %s', (style) => {
  expect(seen(style)).toEqual(['The list, opens new tab is long.']);
});
