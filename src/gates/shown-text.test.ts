import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { readPage } from './page.ts';
import { shownText } from './shown-text.ts';

test.each([
  ['<p>a <b>b</b><!-- c --> &amp; d</p>', 'a b & d'],
  ['<p>a<script>b</script><style>c</style><template>d</template></p>', 'a'],
  ['<p>a<span hidden>b</span></p>', 'a'],
  ['<p>a<i data-archive>b</i></p>', 'a'],
  ['<p>a\u00a0 b</p>', 'a\u00a0 b'],
])('of %j a reader sees %j', (html, expected) => {
  const element = select('p', readPage('index.html', html).tree);
  expect(element && shownText(element)).toBe(expected);
});
