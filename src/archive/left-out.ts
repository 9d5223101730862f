import type { Article } from '../domain/article.ts';

/** The lines of a capture that are none of the article, by where they stood in it. */
export interface LeftOut {
  readonly count: number;
  /** True where they can be put back beside the text: few enough, and open to be shown. */
  readonly canBePutBack: boolean;
  /** Those that stood before a block and after the last one before that. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** Those that stood after the last block. */
  readonly after: readonly string[];
}

/** A page of the article carries no more of what is not the article; the capture’s own page has it all. */
const MOST_CHARACTERS = 2000;

/** What was left out of an article, of the lines that a person would have seen on its page. */
export function leftOutOf({ ledger, record, blocks }: Article): LeftOut {
  const isBlock = new Set(blocks.map(({ id }) => id));
  const before = new Map<string, string[]>();
  let waiting: string[] = [];
  let count = 0;
  let characters = 0;
  for (const row of ledger) {
    if (row.status === 'dropped' && row.data === undefined) {
      waiting.push(row.text);
      count += 1;
      characters += row.text.length;
    } else if (row.status === 'prose' && isBlock.has(row.block) && waiting.length > 0) {
      before.set(row.block, [...(before.get(row.block) ?? []), ...waiting]);
      waiting = [];
    }
  }
  const canBePutBack = record.show === 'full' && count > 0 && characters <= MOST_CHARACTERS;
  return { count, canBePutBack, before, after: waiting };
}
