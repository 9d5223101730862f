import { endsSentence, wordCount } from '../prose.ts';
import type { Unit } from '../unit.ts';
import { keyOf } from './stated-titles.ts';

/** The lines above a text, as far as it is known what they are. */
export interface Above {
  readonly head: readonly Unit[];
  /** Dates, bylines and the like. */
  readonly records: ReadonlySet<Unit>;
  /** Lines known for furniture. */
  readonly furniture: ReadonlySet<Unit>;
  /** How often each line stands there, by its key. */
  readonly counts: ReadonlyMap<string, number>;
  /** The longer words of the text, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** A line that may be the headline. */
export interface Candidate {
  readonly unit: Unit;
  /** Its place in the head. */
  readonly index: number;
  /** The share of its longer words that stand in the text. */
  readonly akin: number;
  /** How many likely lines, akin to the text, stand between it and the text, and above it. */
  readonly akinBelow: number;
  readonly akinAbove: number;
}

type Trait = (candidate: Candidate, above: Above) => boolean;

const words =
  (from: number, to: number): Trait =>
  ({ unit }) => {
    const count = wordCount(unit.text);
    return count >= from && count <= to;
  };
const far =
  (from: number, to: number): Trait =>
  ({ index }, { head }) => {
    const distance = head.length - index;
    return distance >= from && distance <= to;
  };
const recordWithin =
  (from: number, to: number): Trait =>
  ({ index }, { head, records }) =>
    head
      .slice(Math.max(0, index + from), Math.max(0, index + to + 1))
      .some((unit) => records.has(unit));
const akin =
  (from: number, to: number): Trait =>
  (one) =>
    one.akin >= from && one.akin < to;
const looks =
  (pattern: RegExp): Trait =>
  ({ unit }) =>
    pattern.test(unit.text);

/**
 * Three or four words right over the byline or date of the text, with one of its longer words, and no
 * longer line near above: a label of a section stands below or above a headline, never for one.
 */
const isShortHeadline: Trait = ({ unit, index }, { head, records, furniture, words: ofText }) => {
  const below = head.slice(index + 1);
  return (
    wordCount(unit.text) <= 4 &&
    records.has(below[0] ?? EMPTY) &&
    below.every((other) => records.has(other) || furniture.has(other)) &&
    head.slice(Math.max(0, index - 3), index).every(({ text }) => wordCount(text) < 5) &&
    wordsOf(unit.text).some((word) => ofText.has(word))
  );
};

/** What speaks for or against a line's being the headline of a text without markup. */
export const HEADLINE_TRAITS: Readonly<Record<string, Trait>> = {
  'three-or-four-words': words(3, 4),
  'few-words-over-the-record-of-their-text': isShortHeadline,
  'five-to-seven-words': words(5, 7),
  'eight-to-sixteen-words': words(8, 16),
  'more-words': words(17, 24),
  'most-words': words(25, Infinity),
  'right-above': far(1, 1),
  'two-or-three-above': far(2, 3),
  'near-above': far(4, 8),
  'far-above': far(9, 20),
  'farther-above': far(21, Infinity),
  'over-a-record-line': recordWithin(1, 1),
  'shortly-over-a-record-line': recordWithin(2, 3),
  'not-far-over-a-record-line': recordWithin(4, 7),
  'shortly-under-a-record-line': recordWithin(-3, -1),
  'akin-by-none': akin(0, 0.01),
  'akin-by-few': akin(0.01, 0.34),
  'akin-by-half': akin(0.34, 0.67),
  'akin-by-most': akin(0.67, 2),
  'the-last-that-is-akin': ({ akinBelow, akin: own }) => own >= 0.34 && akinBelow === 0,
  'the-first-that-is-akin': ({ akinAbove, akin: own }) => own >= 0.34 && akinAbove === 0,
  'many-below-are-akin': ({ akinBelow }) => akinBelow > 2,
  'many-above-are-akin': ({ akinAbove }) => akinAbove > 3,
  // Each teaser has its date; the one nearest to the text is the article's.
  'is-followed-by-another-with-its-date': ({ index }, { head, records }) => {
    const ownEnd = head.findIndex((unit, at) => at > index && records.has(unit));
    const later = head.findIndex(
      (unit, at) =>
        at > ownEnd &&
        !records.has(unit) &&
        isHeadlineLike(unit) &&
        records.has(head[at + 1] ?? EMPTY),
    );
    return ownEnd > 0 && ownEnd - index <= 2 && later > 0;
  },
  'said-again': ({ unit }, { counts }) => (counts.get(keyOf(unit.text)) ?? 0) > 1,
  'said-within-another': ({ unit }, { head }) =>
    head.some((other) => other.text.length > unit.text.length && other.text.includes(unit.text)),
  'says-another': ({ unit }, { head }) =>
    head.some(
      (other) =>
        other.text.length < unit.text.length &&
        other.text.length > 20 &&
        unit.text.includes(other.text),
    ),
  'over-a-standfirst': ({ index }, { head, records }) =>
    head
      .slice(index + 1, index + 3)
      .some((other) => wordCount(other.text) >= 10 && !records.has(other)),
  'below-a-long-line': ({ index }, { head }) =>
    head.slice(Math.max(0, index - 2), index).some((other) => wordCount(other.text) >= 8),
  'over-furniture': ({ index }, { head, furniture }) => furniture.has(head[index + 1] ?? EMPTY),
  'asks-or-exclaims': looks(/[?!]["'”’»]?$/u),
  'ends-in-a-quotation': looks(/["'”’»]$/u),
  'ends-in-a-bracket': looks(/[)\]]$/u),
  'has-brackets': looks(/[([]/u),
  'has-a-colon': looks(/: /u),
  'has-many-commas': looks(/,.*,.*,/u),
  'has-a-full-stop-within': looks(/\p{Ll}{3,}\. \p{Lu}/u),
  'has-a-year': looks(/\b(?:19|20)\d\d\b/),
  'all-in-capitals': ({ unit }) => !/\p{Ll}/u.test(unit.text),
  'has-an-ampersand': looks(/ & /),
  'has-a-slash': looks(/\//),
};

const EMPTY: Unit = { first: 0, last: 0, without: [], text: '', line: { text: '' } };

// Menus and breadcrumbs in one line: Home > World > Mexico.
const SEPARATOR = / [|>»›•·] /u;

/** Three to thirty-five words; it may ask, exclaim or quote, but it does not end with a full stop. */
function isHeadlineLike({ text }: Unit): boolean {
  const count = wordCount(text);
  const stops = endsSentence(text) && !/[?!…]["'”’»]?$/u.test(text) && !/[”’"'»]$/u.test(text);
  return count >= 3 && count <= 35 && !stops && !/[:;,]$/.test(text) && !SEPARATOR.test(text);
}

/** The candidates among the lines above a text. */
export function candidatesIn({ head, records, furniture, words: ofText }: Above): Candidate[] {
  const likely = head.flatMap((unit, index) => {
    if (records.has(unit) || furniture.has(unit) || !isHeadlineLike(unit)) return [];
    const own = [...new Set(wordsOf(unit.text))];
    const shared = own.filter((word) => ofText.has(word)).length;
    return [{ unit, index, akin: shared < 2 ? 0 : shared / own.length }];
  });
  const isAkin = likely.map(({ akin: share }) => share >= 0.34);
  const all = isAkin.filter(Boolean).length;
  let above = 0;
  return likely.map((one, place) => {
    const akinAbove = above;
    if (isAkin[place] === true) above++;
    return { ...one, akinAbove, akinBelow: all - above };
  });
}

/** The words of four letters or more: shorter ones stand in every text. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
}
