import { expect, test } from 'vitest';
import { unitsOfPage } from '../fixtures/units.ts';
import { ofAnother } from './of-another.ts';

const article = (headline: string, date: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: date })}</script>`;

function datesOf(html: string, headline: string): string[] {
  const data = unitsOfPage(html).filter(({ line }) => line.data !== undefined);
  const isOther = ofAnother(data, headline);
  const own = data.filter((unit) => !isOther(unit));
  return own.flatMap(({ line }) => (line.data?.key === 'date' ? line.data.value : []));
}

test('of several articles in JSON-LD only the one with the headline of the page states its day', () => {
  const html =
    article('Cod prices fall', '2019-03-04') + article('Ferry sails again', '2025-03-04');
  expect(datesOf(html, 'Ferry sails again')).toEqual(['2025-03-04']);
});

test('one alone may have another headline: pages are headed otherwise than their data', () => {
  expect(datesOf(article('The ferry is back', '2025-03-04'), 'Ferry sails again')).toEqual([
    '2025-03-04',
  ]);
});

test('a tag beside the text is of what is announced there', () => {
  const html = '<aside><meta itemprop="datePublished" content="2018-02-03"></aside>';
  expect(datesOf(html, 'Ferry sails again')).toEqual([]);
});
