import type { Known } from './known.ts';
import type { Stretch, Token } from './tokens.ts';

/** Words of a query that are the whole name of one thing, or of several. */
export interface Named extends Stretch {
  readonly paths: readonly string[];
  /** False where the letters are also those of another word: `ice`. */
  readonly isSure: boolean;
}

/** The longest name that begins at a token, if one does. */
export function nameAt(tokens: readonly Token[], start: number, known: Known): Named | undefined {
  const plain = tokens.slice(start).map((token) => token.plain);
  const whole = (known.names[plain[0] ?? ''] ?? []).filter(
    ([words]) => words !== '' && `${plain.join(' ')} `.startsWith(`${words} `),
  );
  const length = Math.max(0, ...whole.map(([words]) => words.length));
  const longest = whole.filter(([words]) => words.length === length);
  const [first] = longest;
  if (first === undefined) return undefined;
  const end = start + first[0].split(' ').length;
  const typed = tokens.slice(start, end).map((token) => token.typed);
  const isCapitals = typed.every((word) => word === word.toUpperCase());
  return {
    ...{ start, end },
    paths: [...new Set(longest.map(([, path]) => path))],
    isSure: isCapitals || longest.some(([, , needsCapitals]) => needsCapitals === undefined),
  };
}

/** The things that have all of some words in their names. */
export function thingsWith(words: readonly string[], known: Known): string[] {
  const sets = words.map((word) => new Set((known.names[word] ?? []).map(([, path]) => path)));
  return [...(sets[0] ?? [])].filter((path) => sets.every((set) => set.has(path)));
}
