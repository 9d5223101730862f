import type { NameSeen } from '../../domain/proposal.ts';
import { nameKey } from '../understand/name-key.ts';
import type { CaptureState } from './archive-state.ts';
import { type Proposed, proposed } from './proposed.ts';

/** The names of all articles that no vocabulary knows, those of most articles first. */
export function rankNames(captures: readonly CaptureState[]): Proposed[] {
  const seen = captures.flatMap(({ slug, told }) =>
    told.proposals.flatMap((one) => (one.kind === 'name' ? [{ ...one, slug }] : [])),
  );
  return [...Map.groupBy(seen, ({ name }) => nameKey(name)).values()]
    .flatMap((alike) => termOf(alike))
    .toSorted((a, b) => b.articles - a.articles || b.mentions - a.mentions);
}

function termOf(alike: readonly (NameSeen & { readonly slug: string })[]): Proposed[] {
  const [place] = alike;
  if (place === undefined) return [];
  const mentions = alike.reduce((sum, one) => sum + one.mentions, 0);
  return [proposed({ kind: 'other', label: place.name, articles: alike.length, mentions, place })];
}
