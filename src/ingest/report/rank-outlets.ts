import type { CaptureState } from './archive-state.ts';
import { nameKey } from '../understand/name-key.ts';
import { type Proposed, proposed } from './proposed.ts';

/** The outlets that no vocabulary knows, each once with all its hosts, those of most articles first. */
export function rankOutlets(
  captures: readonly CaptureState[],
  known: ReadonlySet<string>,
): Proposed[] {
  const seen = captures.flatMap(({ told }) =>
    told.proposals.filter((one) => one.kind === 'outlet'),
  );
  return [...Map.groupBy(seen, ({ name }) => nameKey(name))]
    .flatMap(([key, alike]) => {
      const [first] = alike;
      if (first === undefined || key === '' || known.has(key)) return [];
      const hosts = [...new Set(alike.map(({ host }) => host))];
      return [proposed({ kind: 'outlet', label: first.name, hosts, articles: alike.length })];
    })
    .toSorted((a, b) => b.articles - a.articles);
}
