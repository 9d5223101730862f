import { figuresOf } from './figures.ts';
import type { Counts } from './score-article.ts';

const RESAMPLES = 1000;

/**
 * The range in which 95 of 100 end-to-end F1 lie, in percent, if the articles had been other ones of
 * their kind: by drawing as many of them as there are, again and again, each time with repetitions.
 */
export function rangeOf(articles: readonly Counts[], random: () => number): [number, number] {
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const sample = articles.map(() => articles[Math.floor(random() * articles.length)]);
    return figuresOf(sample.flatMap((one) => one ?? [])).endToEnd.f1;
  }).toSorted((a, b) => a - b);
  return [drawn[RESAMPLES * 0.025] ?? 0, drawn[RESAMPLES * 0.975 - 1] ?? 0];
}
