import type { TermCount } from './beside.ts';
import { saidBy } from './quotations.ts';
import { type TermPage, termOf } from './terms.ts';

/** The topics that a person or an organisation speaks on, with how many of its quotations do. */
export function spokenTopics({ vocabulary, term }: TermPage): TermCount[] {
  if (vocabulary !== 'people' && vocabulary !== 'organisations') return [];
  const topics = saidBy(term.id).flatMap((quoted) => quoted.topics);
  return [...Map.groupBy(topics, (id) => id)]
    .map(([id, said]) => ({ term: termOf('topics', id), count: said.length }))
    .toSorted((a, b) => b.count - a.count || a.term.label.localeCompare(b.term.label, 'en'));
}
