import { type LineSums, sumOf } from './line-sums.ts';
import { neighboursIn } from './neighbours.ts';

/** The sums of lines that stand in captures of other articles of the same host, too. */
export type Repeated = ReadonlySet<number>;

/** True for a line whose sum is one of these. */
export function isRepeatedIn(repeated: Repeated): (line: string) => boolean {
  return (line) => repeated.size > 0 && repeated.has(sumOf(line));
}

/**
 * Finds what captures share with captures of other articles, made alike and of one host: that is
 * furniture. Those of which no host is known are compared with each other. The answer is of a
 * capture, does not depend on the order of captures, and costs what their lines cost.
 */
export function repeatedLines(captures: readonly LineSums[]): (capture: LineSums) => Repeated {
  const ordered = captures.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const repeated = new Map<LineSums, Repeated>();
  for (const own of Map.groupBy(ordered, ({ host }) => host).values()) {
    const articleOf = articlesIn(own);
    const byArticle = sharedBy(own, articleOf);
    for (const capture of own) {
      repeated.set(capture, byArticle.get(articleOf(capture)) ?? NOTHING);
    }
  }
  return (capture) => repeated.get(capture) ?? NOTHING;
}

const NOTHING: Repeated = new Set();

/** What the captures of each article share with others that are made alike. */
function sharedBy(captures: readonly LineSums[], articleOf: (capture: LineSums) => LineSums) {
  const byArticle = new Map<LineSums, Set<number>>();
  for (const { one, other, shared, areAlike } of neighboursIn(captures)) {
    const articles = new Set([articleOf(one), articleOf(other)]);
    if (!areAlike || articles.size < 2) continue;
    for (const article of articles) {
      const lines = byArticle.get(article) ?? new Set();
      for (const sum of shared) lines.add(sum);
      byArticle.set(article, lines);
    }
  }
  return byArticle;
}

/** Captures of one article hang together by pairs; one of them stands for all. */
function articlesIn(captures: readonly LineSums[]): (capture: LineSums) => LineSums {
  const parents = new Map<LineSums, LineSums>();
  const articleOf = (capture: LineSums): LineSums => {
    let article = capture;
    for (let next = parents.get(article); next !== undefined; next = parents.get(article)) {
      article = next;
    }
    return article;
  };
  for (const { one, other, areSame } of neighboursIn(captures)) {
    const [article, before] = [articleOf(one), articleOf(other)];
    if (areSame && article !== before) parents.set(before, article);
  }
  return articleOf;
}
