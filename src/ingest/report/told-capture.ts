import type { Proposal } from '../../domain/proposal.ts';
import type { Span } from '../../domain/sentence.ts';

/** A value of the record, and by what it is known: a rule, or the record. */
export interface Known {
  readonly value: string;
  readonly by: string;
}

/** A quotation, long enough to be known again: who speaks, where, and prints of the words. */
export interface ToldSaying {
  /** The fullest name that the article has; null where it is not known who speaks. */
  readonly speaker: string | null;
  readonly place: Span & { readonly block: string };
  readonly prints: readonly number[];
}

/**
 * What is told of a capture that was ingested, and kept of it for the reports of later runs. Words of
 * its prose are no part of it: they stand in the entry.
 */
export interface ToldCapture {
  readonly title: Known | null;
  readonly date: Known | null;
  readonly outlet: Known | null;
  readonly authors: readonly Known[];
  readonly language: Known | null;
  /** True where the language is known, and what is said in it is not read. */
  readonly isUnread: boolean;
  readonly words: number;
  /** How many of its lines are what, and how many were left out between lines of text. */
  readonly lines: Readonly<Record<'prose' | 'record' | 'dropped' | 'within', number>>;
  /** How much was found; of quotations also how many are without a known speaker. */
  readonly found: Readonly<
    Record<'people' | 'organisations' | 'topics' | 'quotations' | 'unspoken', number>
  >;
  readonly sayings: readonly ToldSaying[];
  readonly tags: readonly string[];
  readonly notices: readonly string[];
  readonly proposals: readonly Proposal[];
}
