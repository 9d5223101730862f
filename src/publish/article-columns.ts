import type { Article } from '../domain/article.ts';
import { type CatalogueRecord, titleWords } from '../domain/catalogue-record.ts';
import { noticeWords } from '../domain/notice.ts';
import { RECORD_FIELDS, type RecordField, valuesOf } from '../domain/record-fields.ts';
import { column, type Column } from '../formats/table.ts';
import { articleAddress, captureFileAddress, inFull } from '../site/addresses.ts';
import { termOf } from '../archive/terms.ts';
import { dateColumns } from './date-columns.ts';

/** Says of the headline who wrote it. */
const TITLE_SUPPLIED = column<Article>(
  'title_supplied',
  'true where the archive supplied the headline.',
  ({ record }) => record.titleSupplied,
  'boolean',
);

/** The columns of the fields of the record that are said of the article, or of its source. */
function statedColumns(of: RecordField['of']): Column<Article>[] {
  return RECORD_FIELDS.filter((field) => field.of === of).flatMap(columnsOf);
}

function columnsOf(field: RecordField): Column<Article>[] {
  if (field.kind === 'date') {
    const date = ({ record }: Article) => valuesOf(record, field)[0] ?? null;
    return dateColumns(field.column, field.meaning, date);
  }
  const type = field.kind === 'names' ? 'list' : 'string';
  const own = column<Article>(
    field.column,
    field.meaning,
    ({ record }) => cellOf(record, field),
    type,
  );
  return field.id === 'title' ? [own, TITLE_SUPPLIED] : [own];
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
  column('topics', 'Ids of its topics.', ({ record }) => record.topics, 'list'),
  column('people', 'Ids of the people it names.', ({ record }) => record.people, 'list'),
  column(
    'organisations',
    'Ids of the organisations it names.',
    ({ record }) => record.organisations,
    'list',
  ),
  column(
    'quotations',
    'How many quotations it has.',
    ({ quotations }) => quotations.length,
    'integer',
  ),
  column(
    'original',
    'Where a page with the same text stands. Empty: not known.',
    ({ record }) => record.source.url,
  ),
  ...dateColumns<Article>(
    'captured',
    'When it was captured',
    ({ record }) => record.source.captured,
  ),
  column(
    'added',
    'The day on which it came into the archive.',
    ({ record }) => record.added,
    'date',
  ),
  column(
    'shown',
    'How much of it the archive may show: full, or an excerpt: what is quoted, and what proves something.',
    ({ record }) => record.show,
  ),
  column(
    'notices',
    'What became of it since: corrections, objections, replies, decisions of courts.',
    ({ record }) => record.notices.map(noticeWords),
    'list',
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
  'list',
);

/** A column that only the database has: there the outlets are a table of their own. */
export const OUTLET_ID = column<Article>(
  'outlet_id',
  'Id of the outlet. Empty: not known.',
  ({ record }) => record.outlet,
);
