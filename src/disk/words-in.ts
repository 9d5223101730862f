import { attempt } from '../domain/problem.ts';
import { readEntry } from '../formats/entry.ts';
import type { WordsAt } from '../ingest/report/make-report.ts';
import type { Place } from '../ingest/report/proposed.ts';
import { isThere, readText } from './files.ts';
import { filesOf } from './read-published.ts';

/** Looks up words in the entries of an archive, each of which is read once. */
export function wordsIn(content: string): WordsAt {
  return (places) => {
    const found = [...Map.groupBy(places, ({ slug }) => slug)].map(([slug, ofEntry]) =>
      wordsOf(`${content}/articles/${filesOf(slug).entry}`, ofEntry),
    );
    return new Map(found.flat());
  };
}

function wordsOf(file: string, places: readonly Place[]) {
  if (!isThere(file)) return [];
  const text = readText(file);
  const blocks = attempt(
    () => readEntry(text, file).blocks,
    () => [],
  );
  return places.flatMap((place) => {
    const block = blocks.find(({ id }) => id === place.block);
    return block ? [[place, block.text.slice(place.start, place.end)] as const] : [];
  });
}
