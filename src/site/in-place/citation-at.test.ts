import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { citationAt } from './citation-at.ts';

const { document } = parseHTML(`<html><head>
  <link rel="canonical" href="https://a.example/articles/storm/"></head><body>
  <p id="p1">He said <span class="quoted" id="q-1" title="likely Ann Lee">“It rains.”</span>
    <span id="r-1" class="reported" title="Bob Ray, reported">it snows</span></p>
  <p class="citation-text">Storm. The Echo, 5 May 2025. Kept in Archive, https://a.example/articles/storm/</p>
</body></html>`);
const cited = (id: string) => citationAt(document, id, '1 June 2026');
const ARTICLE = 'Storm. The Echo, 5 May 2025. Kept in Archive, https://a.example/articles/storm/';

test('a quotation is cited with its words, its speaker, its own address and the day', () => {
  expect(cited('q-1')).toBe(
    `“It rains.” likely Ann Lee, quoted in: ${ARTICLE}#q-1 [accessed 1 June 2026]`,
  );
});

test('what is reported is cited as that, without marks', () => {
  expect(cited('r-1')).toMatch(/^Bob Ray, reported to have said: it snows\. In: Storm/);
});

test('a paragraph is cited by its place', () => {
  expect(cited('p1')).toBe(`${ARTICLE}#p1 [accessed 1 June 2026]`);
});

test('a place that is gone is not cited', () => {
  expect(cited('p9')).toBeUndefined();
});
