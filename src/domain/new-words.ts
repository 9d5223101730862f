import type { Language } from '../language/language.ts';
import { isPlain } from '../language/topic-words.ts';
import { formsOf } from '../language/word-forms.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';

/** What a statement says again of another, and what is new in it, verbatim, in its order. */
export interface NewWords {
  readonly again: readonly string[];
  readonly added: readonly string[];
}

type Words = Pick<Language, 'topics' | 'forms'>;

/**
 * Holds a statement against one before it, in the same language, by the words that say what it is
 * about, in any form. Such words in a row make one piece, with the small words between them.
 */
export function newWords(before: string, text: string, { topics, forms }: Words): NewWords {
  const tells = ({ plain }: SpokenWord) => !isPlain(plain, topics);
  const had = new Set(
    spokenWords(before)
      .filter(tells)
      .flatMap(({ plain }) => formsOf(plain, forms)),
  );
  const isHad = ({ plain }: SpokenWord) =>
    had.has(plain) || formsOf(plain, forms).some((form) => had.has(form));
  const words = spokenWords(text).map((word) => ({
    ...word,
    is: !tells(word) ? ('small' as const) : isHad(word) ? ('again' as const) : ('added' as const),
  }));
  return { again: piecesOf(text, words, 'again'), added: piecesOf(text, words, 'added') };
}

type Told = SpokenWord & { readonly is: 'small' | keyof NewWords };

/** The words of one kind, those that no other kind and no punctuation part as one piece, each once. */
function piecesOf(text: string, words: readonly Told[], kind: keyof NewWords): string[] {
  const pieces: { start: number; end: number }[] = [];
  let goesOn = false;
  let last = 0;
  for (const { is, start, end } of words) {
    goesOn &&= /^[\s'’-]*$/u.test(text.slice(last, start)) && (is === 'small' || is === kind);
    last = end;
    const piece = pieces.at(-1);
    // A name has small words, too: `United States`.
    const isOfName =
      is === 'small' && piece?.end === start - 1 && /^\p{Lu}/u.test(text.slice(start));
    if (is !== kind && !isOfName) continue;
    if (goesOn && piece !== undefined) piece.end = end;
    else if (is === kind) pieces.push({ start, end });
    goesOn = true;
  }
  const found = pieces.map(({ start, end }) => text.slice(start, end));
  return [...new Map(found.map((piece) => [piece.toLowerCase(), piece])).values()];
}
