import { type Clause, wordsOfClause } from './clauses.ts';
import { type Query, withClauses } from './query.ts';

/** The query with another word in place of one that it asks for. */
export function withWord(query: Query, before: string, after: string): Query {
  return withClauses(query, (clause) =>
    eachWord(clause, (word) => [word === before ? after : word]),
  );
}

/** The query without some of the words that it asks for. */
export function withoutWords(query: Query, words: readonly string[]): Query {
  return withClauses(query, (clause) =>
    eachWord(clause, (word) => (words.includes(word) ? [] : [word])),
  );
}

/** The query with the words of its phrases each for itself; what it refuses stays. */
export function withoutPhrases(query: Query): Query {
  return withClauses(query, (clause) => {
    if (!clause.isPhrase || clause.isRefused) return [clause];
    // A hyphen before a word would refuse it.
    const words = wordsOfClause(clause.text).map((word) => word.replace(/^[-−–]+/, ''));
    return words.map((text) => ({ ...clause, text, isPhrase: false }));
  });
}

function eachWord(clause: Clause, change: (word: string) => readonly string[]): Clause[] {
  if (clause.isRefused) return [clause];
  const text = wordsOfClause(clause.text).flatMap(change).join(' ');
  return text === '' ? [] : [{ ...clause, text }];
}
