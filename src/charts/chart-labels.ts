import type { Stretch } from './chart-lanes.ts';

/** More labels than these would take more room than the marks. */
const MOST_LABELS = 8;
/** Estimated width of a letter of a label, in per cent of the narrowest chart that has labels. */
const LETTER = 0.85;
/** What a mark without a label takes on each side, and one with a number besides; in per cent. */
const ALONE = 1.6;
const NUMBERED = 7;
/** Past this part of the axis a label ends at its mark, lest it leave the page. */
const TURNS = 60;
/** Letters that a label may have. */
const LONGEST = 52;

/** The things whose marks have labels: the weightiest, of equals the earliest. */
export function labelled<Thing extends { readonly weight: number }>(
  things: readonly Thing[],
): ReadonlySet<Thing> {
  return new Set(things.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_LABELS));
}

/** At which end of a mark its label stands. */
export function anchorOf({ from }: Stretch): 'start' | 'end' {
  return from > TURNS ? 'end' : 'start';
}

/** The stretch that a mark takes together with its label. */
export function stretchOf(
  mark: Stretch & {
    readonly label: string;
    readonly number: number | undefined;
    readonly anchor: 'start' | 'end';
  },
): Stretch {
  const { from, to, anchor } = mark;
  if (mark.number === undefined) return { from: from - ALONE, to: to + ALONE };
  const width = Math.max(NUMBERED, mark.label.length * LETTER + 2 * ALONE);
  return anchor === 'start'
    ? { from: from - ALONE, to: Math.max(to + ALONE, from + width) }
    : { from: Math.min(from - ALONE, to - width), to: to + ALONE };
}

/** Words as a label, cut at the end of a word where they are too long. */
export function labelOf(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST + 1);
  const [whole = cut] = /^.*(?=\s)/.exec(cut) ?? [];
  return `${whole.replace(/[\s\p{P}]+$/u, '')} …`;
}

/** Bars whose numbers are written on them, and how far apart they are, in parts of the chart. */
const MOST_NUMBERS = 5;
const APART = 1 / 9;

/** The places of the largest of some numbers, as far as their labels do not meet. */
export function largestApart(numbers: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const places = [...numbers.keys()].filter((place) => (numbers[place] ?? 0) > 0);
  for (const place of places.toSorted((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0))) {
    const isApart = [...found].every((other) => Math.abs(other - place) >= numbers.length * APART);
    if (isApart && found.size < MOST_NUMBERS) found.add(place);
  }
  return found;
}
