import { hasWord } from './words.ts';

/** One thing that a query asks for, or refuses: a word, or words one after the other. */
export interface Clause {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isRefused: boolean;
}

const CLAUSE = /(?<not>(?<!\S)[-−–](?=[\p{L}\p{N}"]))?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/gu;

/**
 * Reads what a reader typed: words, `"exact words"` in quotation marks of any kind, and either with
 * a hyphen before it for what must not be there. Marks that are not closed yet are passed over; so
 * is what has neither letter nor digit.
 */
export function readClauses(typed: string): Clause[] {
  const straightened = typed.replace(/[“”„‟«»＂]/g, '"');
  return [...straightened.matchAll(CLAUSE)].flatMap(({ groups = {} }) => {
    const { not, phrase, word } = groups;
    // What only stands after marks, as in `"-word`, refuses nothing.
    const text = (phrase ?? word?.replace(/^[-−–]+/, '') ?? '').trim();
    if (!hasWord(text)) return [];
    return [{ text, isPhrase: phrase !== undefined, isRefused: not !== undefined }];
  });
}

/** Writes clauses as a reader would type them. */
export function writeClauses(clauses: readonly Clause[]): string {
  return clauses
    .map(
      ({ text, isPhrase, isRefused }) => `${isRefused ? '-' : ''}${isPhrase ? `"${text}"` : text}`,
    )
    .join(' ');
}

/** The words of a clause as the index counts them: what stands between spaces. */
export function wordsOfClause(text: string): string[] {
  return text.split(/\s+/).filter(hasWord);
}
