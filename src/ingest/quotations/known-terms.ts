import type { Organisation, Person } from '../../domain/vocabulary.ts';
import { fold } from '../../domain/fold.ts';

/** What the vocabularies know of a name. */
export interface KnownTerm {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
}

/** Finds terms by their full names; accents and apostrophes aside. */
export function knownTerms(
  people: readonly Person[],
  organisations: readonly Organisation[],
): (name: string) => KnownTerm | undefined {
  const terms = new Map<string, KnownTerm>();
  for (const { id, label, also } of organisations) {
    for (const name of [label, ...also]) terms.set(fold(name), { id, kind: 'organisation' });
  }
  for (const { id, label, also } of people) {
    for (const name of [label, ...also]) terms.set(fold(name), { id, kind: 'person' });
  }
  return (name) => terms.get(fold(name)) ?? terms.get(fold(name).replace(/^The /u, ''));
}
