import type { Span } from '../../domain/sentence.ts';

/** A word of a quotation, as quotations are compared, and where it stands in its text. */
export interface SaidWord extends Span {
  /** In small letters; its accents, its spelling and its digits are kept. */
  readonly said: string;
  /** True where the text says that words before it were left out: `…`, `...`, `[…]`. */
  readonly isAfterCut: boolean;
}

// Numbers are whole (`1,234`, `3.5`), and what makes another number of them is a word: `-5`, `$5`, `5 %`.
const WORD =
  /(?<cut>…|\.\s?\.\s?\.)|(?<said>\p{N}+(?:[.,’']\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*|[%‰°§]|\p{Sc}|(?<=^|[\s(])[-−–](?=\p{N}))/gu;

/** The words of a text that have to be the same for a quotation to be the same, in order. */
export function saidWords(text: string): SaidWord[] {
  const words: SaidWord[] = [];
  let isAfterCut = false;
  for (const { 0: all, index, groups } of text.matchAll(WORD)) {
    if (groups?.['said'] !== undefined) {
      words.push({ said: asSaid(all), start: index, end: index + all.length, isAfterCut });
    }
    isAfterCut = groups?.['cut'] !== undefined;
  }
  return words;
}

/** Invisible marks aside, and letters as they are seen, however they were typed. */
function asSaid(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[−–]/g, '-')
    .replace(/’/g, "'");
}
