import { nameKey } from '../understand/name-key.ts';
import type { CaptureState } from './archive-state.ts';
import { type Proposed, proposed } from './proposed.ts';

/** A topic is of several articles. */
const FEWEST = 2;

/** What the pages' own tags propose as topics, those of most articles first; `known` ones are left out. */
export function rankTopics(
  captures: readonly CaptureState[],
  known: ReadonlySet<string>,
): Proposed[] {
  const seen = captures.flatMap(({ slug, told }) => told.tags.map((tag) => ({ tag, slug })));
  // A tag that is a name belongs to people and organisations.
  const names = new Set(
    captures.flatMap(({ told }) =>
      told.proposals.flatMap((one) => (one.kind === 'name' ? [nameKey(one.name)] : [])),
    ),
  );
  return [...Map.groupBy(seen, ({ tag }) => nameKey(tag))]
    .filter(([key]) => key !== '' && !known.has(key) && !names.has(key))
    .map(([, alike]) => {
      const articles = new Set(alike.map(({ slug }) => slug)).size;
      const [label = ''] = alike.map(({ tag }) => tag).toSorted();
      return proposed({ kind: 'topic', label, articles, why: ['a tag of its pages'] });
    })
    .filter(({ articles }) => articles >= FEWEST)
    .toSorted((a, b) => b.articles - a.articles || (a.label < b.label ? -1 : 1));
}
