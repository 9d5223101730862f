import type { PhraseSeen } from '../../domain/proposal.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { OWN_LANGUAGE } from '../../language/own/code.ts';
import { nameKey } from '../understand/name-key.ts';
import { partsOf, phraseKey } from '../understand/phrase-key.ts';
import type { CaptureState } from './archive-state.ts';
import { type Proposed, proposed } from './proposed.ts';
import { isFurniture } from './spread.ts';
import { isTopicTag } from './topic-tag.ts';

/** A word alone is a topic where so many texts insist on it, and a phrase of one text where that does. */
const INSISTED = 3;
const FEWEST_OF_A_WORD = 3;
const FEWEST_OF_A_TAG = 2;

/** A phrase as a text says it, or a tag as its page has it. */
interface Seen {
  readonly words: string;
  readonly capture: CaptureState;
  readonly phrase?: PhraseSeen;
}

/** What was seen by the same words in any of their forms. */
interface Group {
  readonly key: string;
  readonly seen: readonly Seen[];
  readonly phrases: readonly PhraseSeen[];
  readonly slugs: ReadonlySet<string>;
  readonly mentions: number;
}

/**
 * What the pages’ own tags and the phrases of their texts propose as topics. Those of most articles
 * come first, words alone as if of half as many. What is a name, `known`, furniture, or seldom apart
 * from a longer phrase is left out.
 */
export function rankTopics(
  captures: readonly CaptureState[],
  known: ReadonlySet<string>,
  languages: readonly Language[],
): Proposed[] {
  const names = namesOf(captures);
  const groups = [
    ...Map.groupBy(
      captures.flatMap((capture) => seenIn(capture, languages)),
      ({ key }) => key,
    ),
  ]
    .map(([key, seen]) => groupOf(key, seen))
    .filter(
      ({ key, seen }) =>
        key !== '' &&
        !seen.some(({ words }) => known.has(nameKey(words)) || names.has(nameKey(words))),
    );
  const telling = groups.filter((group) => isTelling(group) && !isSpread(group, captures));
  const within = slugsWithin(telling);
  return telling
    .filter(({ key, slugs }) => {
      const longer = within.get(key);
      return [...slugs].filter((slug) => longer?.has(slug)).length * 2 < slugs.size;
    })
    .map((group) => ({ group, term: termOf(group) }))
    .toSorted(
      (a, b) =>
        rankOf(b.group) - rankOf(a.group) ||
        b.term.mentions - a.term.mentions ||
        (a.term.label < b.term.label ? -1 : 1),
    )
    .map(({ term }) => term);
}

function isSpread({ seen }: Group, captures: readonly CaptureState[]): boolean {
  return isFurniture(
    seen.map(({ capture }) => capture),
    captures,
  );
}

function namesOf(captures: readonly CaptureState[]): Set<string> {
  const all = captures.flatMap(({ told }) => told.proposals);
  return new Set(all.flatMap((one) => (one.kind === 'name' ? [nameKey(one.name)] : [])));
}

function seenIn(
  capture: CaptureState,
  languages: readonly Language[],
): (Seen & { readonly key: string })[] {
  const { language, proposals, tags } = capture.told;
  const { forms, topics } = languageOf(language?.value ?? OWN_LANGUAGE, languages);
  const phrases = proposals.flatMap((one) =>
    one.kind === 'phrase' ? [{ words: one.phrase, capture, phrase: one }] : [],
  );
  const topical = tags.filter((tag) => isTopicTag(tag, capture, topics));
  const tagged = topical.map((words) => ({ words, capture }));
  return [...phrases, ...tagged].map((one) => ({ ...one, key: phraseKey(one.words, forms) }));
}

function groupOf(key: string, seen: readonly Seen[]): Group {
  const phrases = seen.flatMap(({ phrase }) => phrase ?? []);
  return {
    ...{ key, seen, phrases },
    slugs: new Set(seen.map(({ capture }) => capture.slug)),
    mentions: phrases.reduce((sum, one) => sum + one.mentions, 0),
  };
}

/** The articles that have a longer phrase, by the phrases in it. */
function slugsWithin(groups: readonly Group[]): Map<string, Set<string>> {
  const within = new Map<string, Set<string>>();
  for (const { key, slugs } of groups) {
    for (const part of partsOf(key)) {
      const there = within.get(part) ?? new Set();
      within.set(part, there);
      for (const slug of slugs) there.add(slug);
    }
  }
  return within;
}

function isTelling({ key, slugs, phrases, seen, mentions }: Group): boolean {
  const isTag = seen.length > phrases.length;
  if (isTag && slugs.size >= FEWEST_OF_A_TAG) return true;
  if (key.includes(' ')) return slugs.size > 1 || mentions >= INSISTED;
  return slugs.size >= FEWEST_OF_A_WORD && mentions >= INSISTED * slugs.size;
}

function rankOf({ key, slugs }: Group): number {
  if (slugs.size < 2) return 0;
  return key.includes(' ') ? slugs.size : slugs.size / 2;
}

function termOf({ seen, phrases, slugs, mentions }: Group): Proposed {
  const ways = [
    ...Map.groupBy(
      seen.map(({ words }) => words),
      (words) => words,
    ),
  ];
  const [[label] = ['']] = ways.toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  const best = phrases.reduce<PhraseSeen | undefined>(
    (a, b) => (a === undefined || b.mentions > a.mentions ? b : a),
    undefined,
  );
  const slug = seen.find(({ phrase }) => phrase !== undefined && phrase === best)?.capture.slug;
  return proposed({
    ...{
      kind: 'topic',
      label: asHeading(label),
      articles: slugs.size,
      mentions: Math.max(mentions, slugs.size),
    },
    why: seen.length > phrases.length ? ['a tag of its pages'] : [],
    place:
      best && slug !== undefined
        ? { slug, block: best.block, start: best.start, end: best.end }
        : undefined,
  });
}

/** A label stands as a heading over its page. */
function asHeading(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
