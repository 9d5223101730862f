import { expect, test } from 'vitest';
import { orderHeard } from './order-heard.ts';

test('the order heard has landmarks, headings and fields by name, and a run of text once', () => {
  const snapshot = [
    '- banner:',
    '  - link "The Archive":',
    '    - /url: /',
    '- main:',
    '  - heading "Storm over “the bay”" [level=1]',
    '  - paragraph: On Monday it rained.',
    '  - paragraph:',
    '    - text: It rained on.',
    '  - searchbox "Search"',
  ].join('\n');
  expect(orderHeard(snapshot)).toBe(
    'banner\nmain\n  heading "Storm over “the bay”" [level=1]\n  paragraph\n  searchbox "Search"\n',
  );
});
