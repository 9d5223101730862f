import { asksNoWord, readAsked, unfinishedIn } from '../asked.ts';
import { withoutWords } from '../changed-words.ts';
import { asksNothing, type Query } from '../query.ts';
import { type Meaning, withMeaning } from '../understand/parts.ts';
import type { Understood } from '../understand/understand.ts';
import { limited } from './limit.ts';
import type { SearchIndex } from './open-index.ts';
import { select, type Selection } from './selection.ts';

/** Words that were not looked for, and why. */
export interface Passed {
  readonly words: readonly string[];
  /** `missing`: nothing has it. `common`: nearly everything has it, and nothing the other words with it. */
  readonly why: 'missing' | 'common';
  /** What was asked for in their place. */
  readonly meaning?: Meaning | undefined;
}

/** What an index has for a question, and what that is in the end: words that find nothing are dropped. */
export interface Settled {
  readonly query: Query;
  readonly selection: Selection;
  readonly passed: readonly Passed[];
}

/** What is known of a question beside its words. */
export type Hints = Pick<Understood, 'also' | 'meant'> & { readonly isTyping: boolean };

/** Selects what a query asks for; where nothing has all of its words, what has the others. */
export async function settle(index: SearchIndex, query: Query, hints: Hints): Promise<Settled> {
  const selection = await selected(index, query, hints);
  const { hits, missing, common, asked } = selection;
  const as = { query, selection, passed: [] };
  if (hits.length > 0 || asksNoWord(asked)) return as;
  const isMissing = missing.length > 0;
  const words = (isMissing ? missing : common).filter((word) => asked.words.includes(word));
  // What is quoted has to be there.
  if (words.length === 0 || words.length < missing.length) return as;
  const why = isMissing ? 'missing' : 'common';
  const plain = words.map((word): Passed => ({ words: [word], why }));
  for (const passed of isMissing ? [passedWith(words, hints.meant), plain] : [plain]) {
    const changed = without(query, passed);
    if (asksNothing(changed)) continue;
    const other = await selected(index, changed, hints);
    const found = await limited(other, changed);
    if (found.length > 0) return { query: changed, selection: other, passed };
  }
  return as;
}

/** What is missing, with all words that mean one thing with it. */
function passedWith(words: readonly string[], all: Hints['meant']): Passed[] {
  const passed = words.map((word) => {
    const { texts, meaning } = all.get(word) ?? { texts: [word], meaning: undefined };
    return { words: texts, why: 'missing', meaning } as const;
  });
  return [...new Map(passed.map((one) => [one.words.join(' '), one])).values()];
}

async function selected(index: SearchIndex, query: Query, { also, isTyping }: Hints) {
  const asked = readAsked(query.words);
  const unfinished = isTyping ? unfinishedIn(query.words, asked) : undefined;
  return await select(index, { ...asked, also, unfinished });
}

/** The query without words, and with what they mean chosen instead. */
function without(query: Query, passed: readonly Passed[]): Query {
  const words = passed.flatMap((one) => one.words);
  const left: Query = { ...withoutWords(query, words), page: query.page, asTyped: true };
  return passed.reduce(
    (changed, { meaning }) => (meaning === undefined ? changed : withMeaning(changed, meaning)),
    left,
  );
}
