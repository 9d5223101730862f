import type { Span } from '../../domain/sentence.ts';

/** Words of the prose and where they stand: offsets in the text of their block. */
export interface Words extends Span {
  readonly block: string;
  readonly words: string;
}

export type SpeakerKind = 'person' | 'organisation' | 'document' | 'unknown';

/** Who spoke, as far as the article says so. */
export interface Speaker {
  readonly kind: SpeakerKind;
  /** Id in a vocabulary, where the speaker has one. */
  readonly id: string | null;
  /** The fullest name the article itself gives. */
  readonly name: string | null;
  /** The words that name or describe the speaker of this quotation: what proves it. */
  readonly mention: Words | null;
}

/** How a speaker was found out. */
export type Resolved =
  'named' | 'short-name' | 'pronoun' | 'role' | 'apposition' | 'continued' | 'unknown';

/** A full statement, or words of the speaker woven into the reporter's sentence. */
export type QuotationKind = 'direct' | 'partial';

/** Words in quotation marks that somebody said or wrote; offsets are those of the words inside. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly block: string;
  readonly text: string;
  /** The words that say that something was said: `said`, `in a statement`. */
  readonly cue: Words | null;
  readonly speaker: Speaker;
  readonly resolved: Resolved;
  /** The rule that found the speaker, or why there is none. */
  readonly why: string;
  /** True where it goes on with the quotation before it: split by its attribution, or a paragraph on. */
  readonly continues: boolean;
}

/** Something in quotation marks that could not be read. */
export interface GivenUp extends Span {
  readonly block: string;
  readonly why: 'never-closed' | 'never-opened' | 'two-apostrophes';
}
