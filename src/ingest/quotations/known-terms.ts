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

/** The words of the scope notes by name: what the vocabularies say of a bearer beside its name. */
export function notesOf({
  people,
  organisations,
}: {
  people: readonly Person[];
  organisations: readonly Organisation[];
}): (name: string) => readonly string[] {
  const notes = new Map(
    [...people, ...organisations].flatMap(({ label, also, note }) =>
      [label, ...also].map(
        (name) => [fold(name), note.toLowerCase().match(/[\p{L}.]+/gu) ?? []] as const,
      ),
    ),
  );
  return (name) => notes.get(fold(name)) ?? [];
}
