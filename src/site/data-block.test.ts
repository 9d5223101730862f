import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { readDataBlock } from '../gates/data-block.ts';
import { writeDataBlock } from './data-block.ts';

/** What a browser finds in the block, and what it finds after it. */
function read(text: string) {
  const html = `<script type="application/ld+json">${writeDataBlock({ text })}</script><p>after</p>`;
  const tree = fromHtml(html, { fragment: true });
  const script = select('script', tree);
  return {
    data: script && readDataBlock(script),
    others: tree.children.length,
  };
}

test.each([
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '<!-- </script> -->',
  ']]>',
  '&lt;/script&gt; "\\u003c" \u2028 \u0000',
])('a block says %j and does not end there', (text) => {
  expect(read(text)).toEqual({ data: { text }, others: 2 });
});

test('a block says any text and does not end in it', () => {
  const piece = fc.constantFrom('<', '/', '!', '--', '>', 'script', 'SCRIPT', ' ', '"', '\\', '&');
  const hostile = fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 });
  fc.assert(
    fc.property(hostile, (pieces) => {
      const text = pieces.join('');
      expect(read(text)).toEqual({ data: { text }, others: 2 });
    }),
  );
});
