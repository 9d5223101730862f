import type { Event } from '../archive/events.ts';
import { clauseOf, type Told } from '../archive/told.ts';
import { column, type Column } from '../formats/table.ts';
import { dateColumns } from './date-columns.ts';

/** The columns of the table of times that articles tell of. Some tell of one event. */
export function toldColumns(events: readonly Event[]): readonly Column<Told>[] {
  const eventOf = new Map(events.flatMap(({ id, tellings }) => tellings.map((one) => [one, id])));
  return [
    column('article', 'Id of the article.', ({ article }) => article.slug),
    column('told', 'Id of the time, once in its article.', ({ told }) => told.id),
    column('words', 'The very words that say when.', ({ words }) => words.exact),
    column('before', 'What stands before them in their sentence.', ({ words }) => words.before),
    column('after', 'What stands after them in their sentence.', ({ words }) => words.after),
    column('clause', 'What happened then: the clause around them.', clauseOf),
    ...dateColumns<Told>('date', 'When that was', ({ told }) => told.date),
    column('rule', 'The rule that placed it, or could not.', ({ told }) => told.rule),
    column('why', 'What it was reckoned from.', ({ told }) => told.why),
    column(
      'paragraph',
      'Where it stands: p3; after a # the end of its address.',
      ({ told }) => told.words.block.id,
    ),
    column(
      'event',
      'The same in all articles that seem to tell of the same. Empty: not known when.',
      (one) => eventOf.get(one) ?? null,
    ),
    column('topics', 'The topics that its sentence names.', ({ topics }) => topics, 'list'),
    column('people', 'The people that its sentence names.', ({ people }) => people, 'list'),
  ];
}
