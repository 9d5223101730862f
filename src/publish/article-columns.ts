import type { Article } from '../domain/article.ts';
import { type CatalogueRecord, titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { dayRange } from '../domain/edtf-date.ts';
import {
  type FieldId,
  RECORD_FIELDS,
  type RecordField,
  valuesOf,
} from '../domain/record-fields.ts';
import { column, type Column } from '../formats/table.ts';
import { articleAddress, captureFileAddress, inFull } from '../site/addresses.ts';
import { termOf } from '../archive/terms.ts';

const range = (date: string | null) => (date === null ? undefined : dayRange(date));

/** Columns that stand beside that of a field, and say more of it. */
const BESIDE: Partial<Record<FieldId, readonly Column<Article>[]>> = {
  title: [
    column(
      'title_supplied',
      'true where the archive supplied the headline.',
      ({ record }) => record.titleSupplied,
    ),
  ],
  date: [
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
  ],
};

/** A column for each field of the record that is said of the article, or of its source. */
function statedColumns(of: RecordField['of']): Column<Article>[] {
  return RECORD_FIELDS.filter((field) => field.of === of).flatMap((field) => [
    column(field.column, field.meaning, ({ record }) => cellOf(record, field)),
    ...(BESIDE[field.id] ?? []),
  ]);
}

function cellOf(record: CatalogueRecord, field: RecordField) {
  if (field.id === 'title') return titleWords(record);
  const values = valuesOf(record, field);
  if (field.kind === 'names') return values;
  const [value = null] = values;
  return field.kind === 'outlet' && value !== null ? termOf('outlets', value).label : value;
}

/** The columns of the table of articles. */
export const ARTICLE_COLUMNS: readonly Column<Article>[] = [
  column('article', 'Id of the article: the last part of its address.', ({ slug }) => slug),
  column('address', 'Its page.', ({ slug }) => inFull(articleAddress(slug))),
  ...statedColumns('article'),
  ...statedColumns('source'),
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
  column('capture', 'The capture as a file. Empty: not given out.', (article) =>
    article.record.show === 'full' ? inFull(captureFileAddress(article)) : null,
  ),
  column('sha256', 'The checksum of that file.', ({ record }) => record.source.sha256),
];

/** A column that only JSON Lines has: spreadsheets cut a cell off at 32,767 characters. */
export const PARAGRAPHS = column<Article>(
  'paragraphs',
  'Its text: paragraphs, subheads and list items. In JSON Lines only.',
  ({ blocks }) => blocks.map(({ text }) => text),
);
