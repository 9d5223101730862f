import { longestRun } from '../../domain/longest-run.ts';
import { spokenWords } from '../../domain/spoken-words.ts';
import { SHARED_BY_PRINT } from '../../domain/word-prints.ts';
import { type Column, column } from '../../formats/table.ts';
import type { CaptureState } from './archive-state.ts';
import type { Place } from './proposed.ts';
import type { ToldSaying } from './told-capture.ts';

/** A quotation where it stands, and who is said to speak. */
export interface Saying {
  readonly slug: string;
  readonly speaker: ToldSaying['speaker'];
  readonly place: Place;
  readonly prints: readonly number[];
}

/** Two quotations with the same words and not the same speaker: nearly always one is misread. */
export interface TwoSpeakers {
  readonly one: Saying;
  readonly other: Saying;
  /** The words that both have, as the first has them. */
  readonly words: string;
}

/** Of quotations that share words, each is held against so many before it. */
const MOST_OF_A_PRINT = 8;

/** The pairs of quotations that may have the same words, and do not have the same speaker. */
export function likelyPairs(captures: readonly CaptureState[]): [Saying, Saying][] {
  const pairs = new Map<string, [Saying, Saying]>();
  const byPrint = new Map<number, Saying[]>();
  for (const saying of captures.flatMap(sayingsOf)) {
    for (const print of saying.prints) {
      const before = byPrint.get(print) ?? [];
      for (const other of before.slice(-MOST_OF_A_PRINT)) {
        if (mayBeTwo(other, saying)) pairs.set(nameOf(other, saying), [other, saying]);
      }
      byPrint.set(print, [...before.slice(-MOST_OF_A_PRINT), saying]);
    }
  }
  return [...pairs.values()];
}

/** Those of the pairs that share eight words in a row or more. */
export function twoSpeakers(
  pairs: readonly (readonly [Saying, Saying])[],
  words: ReadonlyMap<Place, string>,
): TwoSpeakers[] {
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [words.get(one.place) ?? '', words.get(other.place) ?? ''];
    const [inA, inB] = [spokenWords(a), spokenWords(b)];
    const plain = (list: typeof inA) => list.map((word) => word.plain);
    const run = longestRun(plain(inA), plain(inB));
    if (run.length < SHARED_BY_PRINT) return [];
    const [first, last] = [inA[run.inA], inA[run.inA + run.length - 1]];
    return [{ one, other, words: a.slice(first?.start, last?.end) }];
  });
}

/** Such a pair in a sentence. */
export function describeTwo({ one, other, words }: TwoSpeakers): string {
  const [a, b] = [one, other].map(({ slug, speaker }) => `${speakerWords(speaker)} in ${slug}`);
  return `“${words}”: ${a ?? ''}, ${b ?? ''}`;
}

/** The columns of `two-speakers.csv`. */
export const TWO_SPEAKERS_COLUMNS: readonly Column<TwoSpeakers>[] = [
  column('words', 'The words that both have.', ({ words }) => words),
  column('article', 'The article that has them first.', ({ one }) => one.slug),
  column('paragraph', 'Where they stand in it.', ({ one }) => one.place.block),
  column('speaker', 'Who says them there.', ({ one }) => speakerWords(one.speaker)),
  column('other_article', 'The other article.', ({ other }) => other.slug),
  column('other_paragraph', 'Where they stand in that.', ({ other }) => other.place.block),
  column('other_speaker', 'Who says them there.', ({ other }) => speakerWords(other.speaker)),
];

function sayingsOf({ slug, told }: CaptureState): Saying[] {
  return told.sayings.map(({ speaker, place, prints }) => ({
    ...{ slug, speaker, prints },
    place: { slug, ...place },
  }));
}

/** Whether two speakers are not the same, as far as names tell: a surname may be short for a name. */
function mayBeTwo({ speaker: one }: Saying, { speaker: other }: Saying): boolean {
  if (one === null || other === null) return one !== other;
  return lastWord(one) !== lastWord(other);
}

function lastWord(name: string): string | undefined {
  return spokenWords(name).at(-1)?.plain;
}

function nameOf(...sayings: readonly Saying[]): string {
  return JSON.stringify(sayings.map(({ place }) => place));
}

function speakerWords(speaker: Saying['speaker']): string {
  return speaker ?? 'nobody known';
}
