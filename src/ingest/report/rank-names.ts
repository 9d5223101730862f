import type { NameSeen } from '../../domain/proposal.ts';
import { nameKey } from '../understand/name-key.ts';
import type { CaptureState } from './archive-state.ts';
import { kindOfName } from './name-kind.ts';
import { type Proposed, proposed } from './proposed.ts';

type Seen = NameSeen & { readonly slug: string };

/**
 * The names of all articles that no vocabulary knows, those of most articles first. A name alone is
 * left out where a longer one that it may be short for is there; so is what `known` has.
 */
export function rankNames(
  captures: readonly CaptureState[],
  known: ReadonlySet<string> = new Set(),
): Proposed[] {
  const seen = captures.flatMap(({ slug, told }) =>
    told.proposals.flatMap((one) => (one.kind === 'name' ? [{ ...one, slug }] : [])),
  );
  const groups = Map.groupBy(seen, ({ name }) => nameKey(name));
  const short = new Set(seen.flatMap((one) => one.short.map(nameKey)));
  return once(
    [...groups]
      .filter(([key]) => key !== '' && !known.has(key) && !short.has(key))
      .map(([, alike]) => termOf(alike, known))
      .toSorted(
        (a, b) =>
          b.articles - a.articles || b.mentions - a.mentions || (a.label < b.label ? -1 : 1),
      ),
  );
}

/** Each name once: a variant that another term has, or is, is that one's. */
function once(terms: readonly Proposed[]): Proposed[] {
  const labels = new Set(terms.map(({ label }) => nameKey(label)));
  return terms.map((term) => {
    const also = term.also.filter((one) => !labels.has(nameKey(one)));
    for (const one of also) labels.add(nameKey(one));
    return { ...term, also };
  });
}

function termOf(alike: readonly Seen[], known: ReadonlySet<string>): Proposed {
  const place = alike.reduce((a, b) => (b.worth > a.worth ? b : a));
  const isNew = (name: string) => !known.has(nameKey(name));
  const label = commonest(alike.map(({ name }) => name));
  const hints = alike.map((one) => one.hints);
  const { kind, why } = kindOfName(label, hints);
  return proposed({
    ...{ kind, why, label, place },
    also: [...new Set(alike.flatMap(({ also }) => also))].toSorted().filter(isNew),
    short: [...new Set(alike.flatMap((one) => one.short))]
      .toSorted()
      .filter((one) => !isFirstName(one, label, hints)),
    articles: alike.length,
    mentions: alike.reduce((sum, one) => sum + one.mentions, 0),
  });
}

/** True for a given name before others: many bear it, and a text that has it may mean another. */
function isFirstName(word: string, label: string, hints: readonly NameSeen['hints'][]): boolean {
  return !label.endsWith(` ${word}`) && hints.flat().includes(`given-name:${word}`);
}

/** The way in which a name is written most often, but for capitals alone where it has others, too. */
function commonest(all: readonly string[]): string {
  const mixed = all.filter((name) => /\p{Ll}/u.test(name));
  const names = mixed.length > 0 ? mixed : all;
  const counts = [...Map.groupBy(names, (name) => name)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return counts[0]?.[0] ?? '';
}
