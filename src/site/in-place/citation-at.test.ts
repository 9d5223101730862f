import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { citationAt } from './citation-at.ts';

const SUM = 'ab'.repeat(32);
const CSL = JSON.stringify([
  {
    ...{ id: 'storm', type: 'article-newspaper', title: 'Storm', 'container-title': 'The Echo' },
    issued: { 'date-parts': [[2025, 5, 5]] },
    ...{ URL: 'https://a.example/articles/storm/', archive: 'Archive', note: 'Kept in Archive.' },
  },
]);
const { document } = parseHTML(`<html><head>
  <script type="application/ld+json">{"sha256":"${SUM}"}</script></head><body>
  <div data-prose><p id="p1">He said <span class="quoted" id="q-1" title="likely Ann Lee">“It rains.”</span> <span id="r-1" class="reported" title="Bob Ray, reported">it snows</span></p>
  <p id="p2">One two three four five six seven eight nine ten eleven twelve thirteen.</p></div>
  <p class="citation-text">Storm. The Echo, 5 May 2025. Kept in Archive, https://a.example/articles/storm/</p>
  <details data-save-as="storm.json"><pre>${CSL}</pre></details>
</body></html>`);
const cited = (id: string) => citationAt(document, id, '2026-06-01');
const ARTICLE = 'Storm. The Echo, 5 May 2025. Kept in Archive, https://a.example/articles/storm/';
const READ = `[accessed 1 June 2026; sha256 of the capture ${SUM}]`;

test('a quotation is cited with its words, its speaker, its own address, the day and the sum', () => {
  expect(cited('q-1')?.words).toBe(
    `“It rains.” likely Ann Lee, quoted in: ${ARTICLE}#q-1:~:text=He%20said%20%E2%80%9C-,It%20rains,-.%E2%80%9D%20it%20snows (¶1) ${READ}`,
  );
});

test('what is reported is cited as that, without marks', () => {
  expect(cited('r-1')?.words).toMatch(/^Bob Ray, reported to have said: it snows\. In: Storm/);
});

test('a paragraph is cited with its words and place, a long one by the ends of its words', () => {
  expect(cited('p2')?.words).toBe(
    `“One two three four five six seven eight nine ten eleven twelve thirteen.” In: ${ARTICLE}#p2:~:text=One%20two%20three%20four,ten%20eleven%20twelve%20thirteen,-. (¶2) ${READ}`,
  );
});

test('the formats are given the same: words, place, address, sum and the day', () => {
  expect(cited('q-1')?.reference).toEqual({
    ...{ id: 'storm-q-1', title: 'Storm', authors: [], outlet: 'The Echo', language: null },
    ...{ originalPublisher: null, date: '2025-05-05', archive: 'Archive' },
    address:
      'https://a.example/articles/storm/#q-1:~:text=He%20said%20%E2%80%9C-,It%20rains,-.%E2%80%9D%20it%20snows',
    note: `“It rains.” likely Ann Lee (¶1). Kept in Archive. The capture these words stand in has the sha256 ${SUM}.`,
    accessed: '2026-06-01',
  });
});

test('an article is cited as its page cites it, with the day', () => {
  expect(cited('')?.words).toBe(`${ARTICLE} [accessed 1 June 2026]`);
});

test('a place that is gone is not cited', () => {
  expect(cited('p9')).toBeUndefined();
});
