import type { Article } from '../domain/article.ts';
import { type Notice, noticeWords } from '../domain/notice.ts';
import { column, type Column } from '../formats/table.ts';

interface Noticed {
  readonly slug: string;
  readonly notice: Notice;
}

/** What became of an article since it was published, the oldest first. */
export function noticesOf({ slug, record }: Article): Noticed[] {
  return record.notices.map((notice) => ({ slug, notice }));
}

/** The columns of the table of notices. */
export const NOTICE_COLUMNS: readonly Column<Noticed>[] = [
  column('article', 'Id of the article.', ({ slug }) => slug),
  column(
    'day',
    'The day of the correction, objection, reply or decision.',
    (one) => one.notice.day,
    'date',
  ),
  column('kind', 'corrected, contested, reply or court.', ({ notice }) => notice.kind),
  column('text', 'What the archive says of it.', ({ notice }) => notice.text),
  column('words', 'The same with its kind and its day.', ({ notice }) => noticeWords(notice)),
  column('address', 'Where it can be read in full.', ({ notice }) => notice.url ?? null),
];
