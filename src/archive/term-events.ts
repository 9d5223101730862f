import { withBroader } from '../domain/topic-tree.ts';
import { archive, onceABuild } from './archive.ts';
import { allEvents, allUnplaced, type Event } from './events.ts';
import type { TermPage } from './terms.ts';
import type { Told } from './told.ts';

/** What is told of a topic or a person: in sentences that name it, or a narrower topic. */
interface OfTerm {
  /** The earliest first. */
  readonly events: readonly Event[];
  /** Times that cannot be placed. */
  readonly unplaced: readonly Told[];
}

const NOTHING: OfTerm = { events: [], unplaced: [] };

/** What is told of a term; nothing of an organisation or an outlet, which sentences are not asked for. */
export function toldOf({ vocabulary, term }: TermPage): OfTerm {
  return byTerm().get(`${vocabulary}/${term.id}`) ?? NOTHING;
}

const byTerm = onceABuild(() => {
  const found = new Map<string, { events: Event[]; unplaced: Told[] }>();
  const at = (key: string) => {
    const own = found.get(key) ?? { events: [], unplaced: [] };
    found.set(key, own);
    return own;
  };
  for (const event of allEvents()) {
    for (const key of new Set(event.tellings.flatMap(termsOf))) at(key).events.push(event);
  }
  for (const told of allUnplaced()) {
    for (const key of termsOf(told)) at(key).unplaced.push(told);
  }
  return found;
});

function termsOf({ topics, people }: Told): string[] {
  const all = withBroader(topics, archive().vocabularies.topics);
  return [...all.map((id) => `topics/${id}`), ...people.map((id) => `people/${id}`)];
}
