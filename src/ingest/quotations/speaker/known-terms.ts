import { fold } from '../../../domain/fold.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Organisation, Person } from '../../../domain/vocabulary.ts';

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
export function knownTerms(
  knowledge: KnownNames,
  { classes }: SpeechWords,
): (name: string) => KnownTerm | undefined {
  // Thousands of terms would be folded anew for every article.
  const terms = lookedUp.get(knowledge) ?? termsByName(knowledge);
  lookedUp.set(knowledge, terms);
  return (name) => {
    const [first = '', ...others] = fold(name).split(' ');
    const isLed = classes.get(first.toLowerCase())?.has('definite') === true;
    return terms.get(fold(name)) ?? (isLed ? terms.get(others.join(' ')) : undefined);
  };
}

function termsByName({ people, organisations }: KnownNames): ReadonlyMap<string, KnownTerm> {
  const named = (terms: readonly Person[], kind: KnownTerm['kind']) =>
    terms.flatMap(({ id, label, also, note }) => {
      const words = note.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
      return [label, ...also].map((name) => [fold(name), { id, kind, words }] as const);
    });
  return new Map([...named(organisations, 'organisation'), ...named(people, 'person')]);
}
