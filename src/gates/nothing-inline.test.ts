import { describe, expect, test } from 'vitest';
import { findInline } from './nothing-inline.ts';
import { readPage } from './page.ts';

function faultsOf(html: string): string[] {
  return findInline(readPage('index.html', html)).map(({ what }) => what);
}

describe('a page', () => {
  test.each([
    '<script src="/a.js"></script>',
    '<script type="module" src="/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<link rel="stylesheet" href="/a.css">',
    '<p>javascript:alert(1) &lt;script> style="x"</p>',
    '<a href="/data:x/">',
    '<p data-style="x" data-once></p>',
  ])('passes with %s', (html) => {
    expect(faultsOf(html)).toEqual([]);
  });

  test.each([
    '<style>p {}</style>',
    '<p style="color: red">',
    '<p onclick="x()">',
    '<svg onload="x()"></svg>',
    '<script>x()</script>',
    '<script type="module">x()</script>',
    '<script type="importmap">{}</script>',
    '<script type="text/javascript">{}</script>',
    '<script type="application/ld+json ">x()</script>',
    '<script type="application/ld+json">x()</script>',
    '<script type="application/ld+json">{"headline":"</script>',
    '<script type="speculationrules">{}</script>',
    '<template><script>x()</script></template>',
    '<a href="javascript:x()">',
    '<a href=" java&#9;script:x()">',
    '<a href="DATA:text/html,x">',
    '<img src="data:image/gif;base64,x" alt="">',
    '<meta http-equiv="refresh" content="0;url=javascript:x()">',
    '<iframe srcdoc="x"></iframe>',
  ])('fails with %s', (html) => {
    expect(faultsOf(html)).toHaveLength(1);
  });
});
