import { fold } from '../../domain/fold.ts';
import type { Organisation, Person } from '../../domain/vocabulary.ts';

/** The vocabularies that speakers are looked up in. */
export interface KnownNames {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/** What the vocabularies know of a name. */
export interface KnownTerm {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  /** The words of its scope note: they describe it. */
  readonly words: readonly string[];
}

const lookedUp = new WeakMap<KnownNames, ReadonlyMap<string, KnownTerm>>();

/** Finds terms by their full names; accents and apostrophes aside. */
export function knownTerms(knowledge: KnownNames): (name: string) => KnownTerm | undefined {
  // Thousands of terms would be folded anew for every article.
  const terms = lookedUp.get(knowledge) ?? termsByName(knowledge);
  lookedUp.set(knowledge, terms);
  return (name) => terms.get(fold(name)) ?? terms.get(fold(name).replace(/^The /u, ''));
}

function termsByName({ people, organisations }: KnownNames): ReadonlyMap<string, KnownTerm> {
  const named = (terms: readonly (Person | Organisation)[], kind: KnownTerm['kind']) =>
    terms.flatMap(({ id, label, also, note }) => {
      const words = note.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
      return [label, ...also].map((name) => [fold(name), { id, kind, words }] as const);
    });
  return new Map([...named(organisations, 'organisation'), ...named(people, 'person')]);
}
