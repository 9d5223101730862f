import type { Archived } from '../disk/read-archive.ts';
import { titleWords } from '../domain/article.ts';
import { dateWords } from '../domain/date-words.ts';
import { dayRange } from '../domain/edtf-date.ts';
import type { Column } from '../formats/table.ts';
import { articleAddress, captureFileAddress, inFull } from '../site/addresses.ts';
import { termOf } from '../archive/terms.ts';

const outletName = (id: string | null) => (id === null ? null : termOf('outlets', id).label);
const range = (date: string | null) => (date === null ? undefined : dayRange(date));

/** The columns of the table of articles. */
export const ARTICLE_COLUMNS: readonly Column<Archived>[] = [
  column('article', 'Id of the article: the last part of its address.', ({ slug }) => slug),
  column('address', 'Its page.', ({ slug }) => inFull(articleAddress(slug))),
  column('title', 'The headline; in square brackets where the archive supplied it.', (archived) =>
    titleWords(archived.article),
  ),
  column(
    'title_supplied',
    'true where the archive supplied the headline.',
    ({ article }) => article.titleSupplied,
  ),
  column(
    'date',
    'When it was published, in EDTF: 2025-05-03/.. is that day or later. Empty: not known.',
    ({ article }) => article.date,
  ),
  column('date_words', 'The same in words.', ({ article }) => dateWords(article.date)),
  column(
    'first_day',
    'The first day that the date allows.',
    ({ article }) => range(article.date)?.first ?? null,
  ),
  column(
    'last_day',
    'The last day that the date allows. Empty: open, or not known.',
    ({ article }) => range(article.date)?.last ?? null,
  ),
  column('outlet', 'Who published it. Empty: not known.', ({ article }) =>
    outletName(article.outlet),
  ),
  column('authors', 'By whom it is, as it says itself.', ({ article }) => article.authors),
  column('first_publisher', 'Who published the text first, where another repeats it.', (archived) =>
    outletName(archived.article.source.originalPublisher),
  ),
  column('credit', 'The agency that the text credits.', ({ article }) =>
    outletName(article.source.credit),
  ),
  column('topics', 'Ids of its topics.', ({ article }) => article.topics),
  column('people', 'Ids of the people it names.', ({ article }) => article.people),
  column(
    'organisations',
    'Ids of the organisations it names.',
    ({ article }) => article.organisations,
  ),
  column('quotations', 'How many quotations it has.', ({ reading }) => reading.quotations.length),
  column(
    'original',
    'Where a page with the same text stands. Empty: not known.',
    ({ article }) => article.source.url,
  ),
  column(
    'captured',
    'When it was captured, in EDTF. Empty: not known.',
    ({ article }) => article.source.captured,
  ),
  column(
    'shown',
    'How much of it the archive may show: full, excerpt, or withhold: nothing but this record.',
    ({ article }) => article.show,
  ),
  column('capture', 'The capture as a file. Empty: not given out.', ({ slug, article }) =>
    article.show === 'full' ? inFull(captureFileAddress(slug)) : null,
  ),
  column('sha256', 'The checksum of that file.', ({ article }) => article.source.sha256),
];

/** A column that only JSON Lines has: spreadsheets cut a cell off at 32,767 characters. */
export const PARAGRAPHS = column(
  'paragraphs',
  'Its text: paragraphs, subheads and list items. In JSON Lines only.',
  ({ blocks }) => blocks.map(({ text }) => text),
);

function column(name: string, meaning: string, value: Column<Archived>['value']): Column<Archived> {
  return { name, meaning, value };
}
