import type { Counts } from './score-article.ts';

/** Precision, recall and their harmonic mean, in percent. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures by which the reader is judged, in percent. */
export interface Figures {
  readonly direct: Rates;
  readonly speakersRight: number;
  /** Right among those where a speaker was named at all. */
  readonly namedRight: number;
  /** Right span and right speaker: the figure that counts. */
  readonly endToEnd: Rates;
  readonly partialFound: number;
  readonly unspokenAsDirect: number;
  readonly unspokenAsAny: number;
}

/** Sums the counts of articles and makes figures of them. */
export function figuresOf(articles: readonly Counts[]): Figures {
  const sum = (key: keyof Counts) => articles.reduce((total, counts) => total + counts[key], 0);
  return {
    direct: ratesOf(sum('exact'), sum('read'), sum('direct')),
    speakersRight: percent(sum('right'), sum('comparable')),
    namedRight: percent(sum('right'), sum('answered')),
    endToEnd: ratesOf(sum('right'), sum('judged'), sum('expected')),
    partialFound: percent(sum('partialRead'), sum('partial')),
    unspokenAsDirect: percent(sum('unspokenAsDirect'), sum('unspoken')),
    unspokenAsAny: percent(sum('unspokenAsAny'), sum('unspoken')),
  };
}

function ratesOf(right: number, read: number, expected: number): Rates {
  const precision = percent(right, read);
  const recall = percent(right, expected);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
