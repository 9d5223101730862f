import type { SearchRecord } from '../../src/search/records.ts';
import { wordsOf } from '../../src/search/words.ts';

/** The words of three letters and more, and in how many records each stands, most first. */
export function wordCounts(records: readonly SearchRecord[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { content, meta } of records) {
    const words = wordsOf([content, ...Object.values(meta)].join(' ')).map(({ plain }) => plain);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word]) => word.length > 2)
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
