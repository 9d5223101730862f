import type { Quotation } from '../../../domain/quotation.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Passage, Words } from '../phrases/passage.ts';
import type { ArticleNames } from './article-names.ts';
import type { Bearer } from './bearer.ts';
import type { Focus } from './focus.ts';
import type { KnownTerm } from './known-terms.ts';

/** Who spoke, as far as the article says so. */
export interface Speaker extends Pick<Quotation['speaker'], 'kind' | 'id' | 'name'> {
  /** The words that name or describe the speaker of this quotation: what proves it. */
  readonly mention: Words | null;
}

/** How sure something is, by the kind of the quotation. */
export type Certainties = Readonly<Record<Quotation['kind'], Quotation['certainty']>>;

/** A speaker, how that was found out, by which rule, and who of the article's names it is. */
export interface Resolution {
  readonly speaker: Speaker;
  readonly resolved: Quotation['resolved'];
  readonly rule: string;
  /** How sure that is, of a statement and of words woven into a sentence. */
  readonly certainty: Certainties;
  readonly bearer: Bearer | undefined;
}

/** What is known when a speaker is looked up. */
export interface Context {
  readonly passages: readonly Passage[];
  readonly names: ArticleNames;
  readonly focus: Focus;
  readonly speech: SpeechWords;
  readonly termOf: (name: string) => KnownTerm | undefined;
}

/** A token of a passage. */
export interface Place {
  readonly passage: Passage;
  readonly token: number;
}

/** What a sentence leaves to a quotation behind it that has no attribution of its own. */
export interface Handed {
  readonly resolution: Resolution | undefined;
  /** What in it hands over: a quotation in it, its colon, its saying something, its subject. */
  readonly by: 'quotation' | 'colon' | 'saying' | 'subject';
  readonly passage: Passage;
  readonly cue: Place | null;
}
