import { plain } from './plain.ts';

/** How much of what was read is text, how much of the text was read, and their harmonic mean: 0 to 1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures of several bodies: the means of precision and recall, F1 of these means. */
export interface BodyFigures extends Overlap {
  /** The share of pages whose own F1 is at least that much. */
  readonly over95: number;
  readonly over80: number;
}

/** Words that stand in a row make a shingle, as in the benchmark of scrapinghub. */
const IN_A_ROW = 4;

/** Compares two texts by their shingles, each as often as it stands there. */
export function overlap(gold: string, read: string): Overlap {
  const expected = shinglesOf(gold);
  const found = shinglesOf(read);
  const counts = [...expected].map(([words, count]) => Math.min(count, found.get(words) ?? 0));
  const both = sum(counts);
  return rates(ratio(both, sum(found.values())), ratio(both, sum(expected.values())));
}

export function figuresOf(overlaps: readonly Overlap[]): BodyFigures {
  const mean = (key: keyof Overlap) => ratio(sum(overlaps.map((of) => of[key])), overlaps.length);
  const share = (least: number) =>
    ratio(overlaps.filter(({ f1 }) => f1 >= least).length, overlaps.length);
  return { ...rates(mean('precision'), mean('recall')), over95: share(0.95), over80: share(0.8) };
}

function shinglesOf(text: string): Map<string, number> {
  const words = plain(text).split(' ').filter(Boolean);
  const shingles = new Map<string, number>();
  // A text of fewer words is one shingle.
  for (let at = 0; at === 0 || at + IN_A_ROW <= words.length; at++) {
    const shingle = words.slice(at, at + IN_A_ROW).join(' ');
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function rates(precision: number, recall: number): Overlap {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
