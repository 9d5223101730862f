import { fold } from '../../../domain/fold.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Person, Vocabularies } from '../../../domain/vocabulary.ts';

/** People and organisations, as speakers are looked up among them. */
export interface KnownNames {
  /** By folded full names; a person before an organisation of that name. */
  readonly byName: ReadonlyMap<string, KnownTerm>;
  readonly byId: ReadonlyMap<string, KnownTerm>;
}

/** What the vocabularies know of a name. */
export interface KnownTerm {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly label: string;
  /** The words of its scope note: they describe it. */
  readonly words: readonly string[];
}

/** Makes people and organisations ready to be looked up, once for all articles. */
export function knowNames({
  people,
  organisations,
}: Pick<Vocabularies, 'people' | 'organisations'>): KnownNames {
  const known = [
    ...organisations.map((term) => knownAs('organisation', term)),
    ...people.map((term) => knownAs('person', term)),
  ];
  return {
    byName: new Map(known.flatMap(({ names, term }) => names.map((name) => [fold(name), term]))),
    byId: new Map(known.map(({ term }) => [term.id, term])),
  };
}

function knownAs(kind: KnownTerm['kind'], { id, label, also, note }: Person) {
  const words = note?.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  return { names: [label, ...also], term: { id, kind, label, words } };
}

/** Finds terms by their full names; accents and apostrophes aside. */
export function knownTerms(
  { byName }: KnownNames,
  { classes }: SpeechWords,
): (name: string) => KnownTerm | undefined {
  return (name) => {
    const [first = '', ...others] = fold(name).split(' ');
    const isLed = classes.get(first.toLowerCase())?.has('definite') === true;
    return byName.get(fold(name)) ?? (isLed ? byName.get(others.join(' ')) : undefined);
  };
}
