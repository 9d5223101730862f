import { type Cell, type Column, column } from '../../formats/table.ts';
import { ruleWords } from '../../domain/rule.ts';
import { gapsOf } from './gaps.ts';
import type { Known, ToldCapture } from './told-capture.ts';

/** A row of `captures.csv`: a capture, and what came of it. */
export interface CaptureRow {
  readonly file: string;
  /** Null where there is no article of it. */
  readonly slug: string | null;
  readonly told: ToldCapture | null;
  readonly problems: readonly string[];
}

const known = (id: 'title' | 'date' | 'outlet' | 'language') => [
  of(id, `Its ${id}. Empty: not known.`, (told) => told[id]?.value ?? null),
  of(`${id}_by`, `By what that is known: the record, or a rule.`, (told) => byOf(told[id])),
];

/** The columns of `captures.csv`. */
export const CAPTURE_COLUMNS: readonly Column<CaptureRow>[] = [
  column('capture', 'The name of the file.', ({ file }) => file),
  column('article', 'The end of the address of its article.', ({ slug }) => slug),
  ...known('title'),
  ...known('date'),
  ...known('outlet'),
  of('authors', 'Who wrote it.', ({ authors }) => authors.map(({ value }) => value)),
  of('authors_by', 'By what that is known.', ({ authors }) => byOf(authors[0] ?? null)),
  ...known('language'),
  of('missing', 'What is not known of it, or not sure.', gapsOf),
  of('words', 'Words of its text.', ({ words }) => words),
  of('lines_text', 'Lines that are its text.', ({ lines }) => lines.prose),
  of('lines_record', 'Lines that say date, author and the like.', ({ lines }) => lines.record),
  of('lines_left_out', 'Lines that were left out.', ({ lines }) => lines.dropped),
  of('left_out_within', 'Those of them between lines of text.', ({ lines }) => lines.within),
  of('people', 'People named.', ({ found }) => found.people),
  of('organisations', 'Organisations named.', ({ found }) => found.organisations),
  of('topics', 'Topics.', ({ found }) => found.topics),
  of('quotations', 'Quotations.', ({ found }) => found.quotations),
  of('speaker_unknown', 'Those without a known speaker.', ({ found }) => found.unspoken),
  of('notices', 'What is worth knowing of the file.', ({ notices }) => notices),
  column('problems', 'What is wrong with it, and what to do.', ({ problems }) => problems),
];

function of(name: string, meaning: string, value: (told: ToldCapture) => Cell): Column<CaptureRow> {
  return column(name, meaning, ({ told }) => (told === null ? null : value(told)));
}

function byOf(known: Known | null): string | null {
  return known === null ? null : ruleWords(known.by);
}
