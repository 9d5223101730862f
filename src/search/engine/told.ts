import type { Query } from '../query.ts';
import type { GoTo } from '../understand/go-to.ts';
import type { Reading } from '../understand/reading.ts';
import type { Understood } from '../understand/understand.ts';
import type { Passed, Settled } from './settle.ts';

/** What was understood of a question, before its answer. */
export interface Told {
  /** The pages that it names. */
  readonly goTo?: readonly GoTo[];
  /** What it was read as, where it is a question. */
  readonly reading?: Reading | undefined;
  /** The query that was answered, with all that was understood said by filters. */
  readonly asked?: Query;
  /** Words that were not looked for. */
  readonly passed?: readonly Passed[];
  /** What else counted as a word. */
  readonly also?: readonly { readonly word: string; readonly others: readonly string[] }[];
  /** The word of which longer ones count, since none is as it was typed so far. */
  readonly beginning?: string | undefined;
}

/** What is told of a question beside what it finds. */
export function told(typed: Query, { goTo, reading, also }: Understood, settled: Settled): Told {
  const { query, selection, passed } = settled;
  const { words, unfinished } = selection.asked;
  return {
    goTo,
    reading,
    passed,
    asked: query === typed ? typed : { ...query, asTyped: query.words !== '' },
    also: words.flatMap((word) => (also.has(word) ? { word, others: also.get(word) ?? [] } : [])),
    beginning: selection.isBeginning === true ? unfinished : undefined,
  };
}
