import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { dayRange } from '../domain/edtf-date.ts';
import type { Column } from '../formats/table.ts';
import { articleAddress, captureFileAddress, inFull } from '../site/addresses.ts';
import { termOf } from '../archive/terms.ts';

const outletName = (id: string | null) => (id === null ? null : termOf('outlets', id).label);
const range = (date: string | null) => (date === null ? undefined : dayRange(date));

/** The columns of the table of articles. */
export const ARTICLE_COLUMNS: readonly Column<Article>[] = [
  column('article', 'Id of the article: the last part of its address.', ({ slug }) => slug),
  column('address', 'Its page.', ({ slug }) => inFull(articleAddress(slug))),
  column('title', 'The headline; in square brackets where the archive supplied it.', (article) =>
    titleWords(article.record),
  ),
  column(
    'title_supplied',
    'true where the archive supplied the headline.',
    ({ record }) => record.titleSupplied,
  ),
  column(
    'date',
    'When it was published, in EDTF: 2025-05-03/.. is that day or later. Empty: not known.',
    ({ record }) => record.date,
  ),
  column('date_words', 'The same in words.', ({ record }) => dateWords(record.date)),
  column(
    'first_day',
    'The first day that the date allows.',
    ({ record }) => range(record.date)?.first ?? null,
  ),
  column(
    'last_day',
    'The last day that the date allows. Empty: open, or not known.',
    ({ record }) => range(record.date)?.last ?? null,
  ),
  column('outlet', 'Who published it. Empty: not known.', ({ record }) =>
    outletName(record.outlet),
  ),
  column('authors', 'By whom it is, as it says itself.', ({ record }) => record.authors),
  column('first_publisher', 'Who published the text first, where another repeats it.', (article) =>
    outletName(article.record.source.originalPublisher),
  ),
  column('credit', 'The agency that the text credits.', ({ record }) =>
    outletName(record.source.credit),
  ),
  column('topics', 'Ids of its topics.', ({ record }) => record.topics),
  column('people', 'Ids of the people it names.', ({ record }) => record.people),
  column(
    'organisations',
    'Ids of the organisations it names.',
    ({ record }) => record.organisations,
  ),
  column('quotations', 'How many quotations it has.', ({ quotations }) => quotations.length),
  column(
    'original',
    'Where a page with the same text stands. Empty: not known.',
    ({ record }) => record.source.url,
  ),
  column(
    'captured',
    'When it was captured, in EDTF. Empty: not known.',
    ({ record }) => record.source.captured,
  ),
  column(
    'shown',
    'How much of it the archive may show: full, excerpt, or withhold: nothing but this record.',
    ({ record }) => record.show,
  ),
  column('capture', 'The capture as a file. Empty: not given out.', ({ slug, record }) =>
    record.show === 'full' ? inFull(captureFileAddress(slug)) : null,
  ),
  column('sha256', 'The checksum of that file.', ({ record }) => record.source.sha256),
];

/** A column that only JSON Lines has: spreadsheets cut a cell off at 32,767 characters. */
export const PARAGRAPHS = column(
  'paragraphs',
  'Its text: paragraphs, subheads and list items. In JSON Lines only.',
  ({ blocks }) => blocks.map(({ text }) => text),
);

function column(name: string, meaning: string, value: Column<Article>['value']): Column<Article> {
  return { name, meaning, value };
}
