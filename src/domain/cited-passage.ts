import type { Reference } from './citation.ts';

/** A paragraph or a quotation of an article, as it is cited. */
export interface CitedPassage {
  /** Its place on the page of its article: `p3`, `q-1`. */
  readonly id: string;
  /** The place as a reader calls it: `¶3`. */
  readonly place: string;
  /** Letter by letter. */
  readonly words: string;
  /** Who said the words, with the doubt there is; nobody where a paragraph is cited. */
  readonly speaker?: string;
  /** The words are not the speaker's own: the article reports what was said. */
  readonly isReported: boolean;
  /** Its own address, in full, with a directive that marks the words. */
  readonly address: string;
  /** The checksum of the capture, if it is known: by it anyone can check the words. */
  readonly sha256?: string;
  /** The day on which its reader read it (ISO). */
  readonly accessed: string;
}

/** Marks around a quotation, with the spaces that some languages put inside them. */
const OUTER_MARKS = /^[\s"'“”‘’«»„‹›]+|[\s"'“”‘’«»„‹›]+$/gu;

/** A passage as a reference of its own: that to its article, with the words and their place before its note. */
export function referenceToPassage(article: Reference, passage: CitedPassage): Reference {
  const { id, place, address, sha256, accessed } = passage;
  const sum =
    sha256 === undefined ? [] : [`The capture these words stand in has the sha256 ${sha256}.`];
  return {
    ...article,
    id: `${article.id}-${id}`,
    note: [`${wordsAndWho(passage)} (${place}).`, article.note, ...sum].join(' '),
    address,
    accessed,
  };
}

/** The words with who said them: `“It rains” Ann Lee`, `Ann Lee, reported to have said: it rains`. */
export function wordsAndWho({ words, speaker, isReported }: CitedPassage): string {
  if (isReported) return `${speaker ?? ''} to have said: ${words.trim()}`;
  const quoted = `“${speaker === undefined ? words.trim() : words.replace(OUTER_MARKS, '')}”`;
  return speaker === undefined ? quoted : `${quoted} ${speaker}`;
}
