/** A name that a text has and no vocabulary knows, and where the sentence stands that tells most of it. */
export interface NameSeen {
  readonly kind: 'name';
  /** In full, without titles. */
  readonly name: string;
  /** Other names of the same in this text: full ones, and one word alone. */
  readonly also: readonly string[];
  readonly short: readonly string[];
  readonly mentions: number;
  /** What tells whose name it is. */
  readonly hints: readonly Hint[];
  /** The sentence: offsets in the text of its block, and how much it tells. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/** What may tell whether a name is a person’s, a body’s or that of a place. */
export const HINTS = [
  'title',
  'role',
  'given-name',
  'initial',
  'relative',
  'age',
  'saying',
  'full-name',
  'body-word',
  'capitals',
  'company',
  'event-word',
  'place-first',
  'known-place',
  'site-word',
  'placing',
] as const;

/** A hint, and the word in which it lies: `title:Minister`. */
export type Hint = `${(typeof HINTS)[number]}:${string}`;

/** An outlet that the vocabulary may not know: what its pages call it, and the host they are on. */
export interface OutletSeen {
  readonly kind: 'outlet';
  readonly name: string;
  readonly host: string;
}

/** Words that a text says often and that may be a topic, with the first sentence that has them. */
export interface PhraseSeen extends Pick<NameSeen, 'mentions' | 'block' | 'start' | 'end'> {
  readonly kind: 'phrase';
  /** In lower case, as it is written first. */
  readonly phrase: string;
}

/** What an article proposes for the vocabularies; a curator decides. */
export type Proposal = NameSeen | PhraseSeen | OutletSeen;

/** What a name is taken for; of other ones nothing tells. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other';
