import { type Clause, readClauses } from '../clauses.ts';
import { wordsOf } from '../words.ts';

/** A word of a query, as it is compared and as it was typed, and the clause that it is of. */
export interface Token {
  readonly plain: string;
  readonly typed: string;
  readonly clause: number;
}

/** Tokens of a query one after the other, `end` being the first that is no more of them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a reader typed, clause by clause and word by word; what is refused has no words. */
export interface Typed {
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
}

/** Reads what a reader typed. */
export function typedOf(words: string): Typed {
  const clauses = readClauses(words);
  const tokens = clauses.flatMap(({ text, isRefused }, clause) =>
    isRefused
      ? []
      : wordsOf(text).map(({ plain, start, end }) => {
          return { plain, typed: text.slice(start, end), clause };
        }),
  );
  return { clauses, tokens };
}

/** The clauses that a stretch is, whole; none where it is a part of one only. */
export function clausesOf({ tokens }: Typed, { start, end }: Stretch): readonly number[] {
  const [first, last] = [tokens[start]?.clause, tokens[end - 1]?.clause];
  const isCut = first === undefined || last === undefined || tokens[start - 1]?.clause === first;
  // What is left of `Ann’s` after the name is no word.
  const rest = tokens.slice(end).filter(({ clause }) => clause === last);
  if (isCut || rest.some(({ plain }) => plain.length > 1)) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
