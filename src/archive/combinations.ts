import type { Article } from '../domain/article.ts';
import { isAbove } from '../domain/topic-tree.ts';
import type { Term, Topic } from '../domain/vocabulary.ts';
import { archive, onceABuild } from './archive.ts';
import { type Row, type TermPage, termPages } from './terms.ts';

/** An article that has both topics, with the words that earned it each. */
export interface CombinationRow {
  readonly article: Article;
  readonly rows: readonly [Row, Row];
}

/** Two topics that stand together often enough for a page of their own. */
export interface Combination {
  /** The ids in the order of letters, joined: one address for a pair, `fentanyl/and/tariffs`. */
  readonly id: string;
  readonly terms: readonly [Term, Term];
  /** In how many articles both stand. */
  readonly count: number;
  /** The newest of these articles. */
  readonly rows: readonly CombinationRow[];
}

/** In fewer articles than these two topics have no page: the search has them. */
const FEWEST = 3;
/** Of one topic, the page is worth it of the closest others; pages grow with topics, not with their square. */
const MOST_OF_ONE = 12;
/** Articles that a page of two topics lists; the search has all. */
const MOST_ROWS = 50;

/** The pairs of topics that have a page, in the order of their ids. */
export const combinations = onceABuild(() =>
  combinationsOf(termPages('topics'), archive().vocabularies.topics),
);

const byId = onceABuild(() => new Map(combinations().map((pair) => [pair.id, pair])));

/** The combination of two topics, in whatever order; none where the two have no page. */
export function combination(a: string, b: string): Combination | undefined {
  return byId().get(combinationId(a, b));
}

/**
 * Pairs the pages of topics. A pair says more than its parts: a topic and a broader one make none,
 * for the one implies the other, nor do two of which one stands in all articles of the other.
 */
export function combinationsOf(
  pages: readonly TermPage[],
  topics: readonly Topic[],
): Combination[] {
  const placed = pages.flatMap((page) => page.articles.map((article) => ({ page, article })));
  const having = Map.groupBy(placed, ({ article }) => article);
  const pairs = new Map<string, readonly [TermPage, TermPage]>();
  for (const page of pages) {
    for (const other of closestTo(page, having, topics)) {
      const [a, b] = page.term.id < other.term.id ? [page, other] : [other, page];
      pairs.set(combinationId(a.term.id, b.term.id), [a, b]);
    }
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, pair]) => combine(id, pair));
}

/** The topics that stand most closely with one, by the cosine of their sets of articles. */
function closestTo(
  page: TermPage,
  having: ReadonlyMap<Article, readonly { readonly page: TermPage }[]>,
  topics: readonly Topic[],
): TermPage[] {
  const together = new Map<TermPage, number>();
  for (const article of page.articles) {
    for (const { page: other } of having.get(article) ?? []) {
      together.set(other, (together.get(other) ?? 0) + 1);
    }
  }
  return [...together]
    .filter(([other, both]) => both >= FEWEST && both < Math.min(page.count, other.count))
    .filter(([other]) => !isAbove(page.term.id, other.term.id, topics))
    .map(([other, both]) => ({ other, closeness: both / Math.sqrt(other.count) }))
    .toSorted((a, b) => b.closeness - a.closeness || (a.other.term.id < b.other.term.id ? -1 : 1))
    .slice(0, MOST_OF_ONE)
    .map(({ other }) => other);
}

function combine(id: string, [page, other]: readonly [TermPage, TermPage]): Combination {
  const first = rowsByArticle(page);
  const rows = [...rowsByArticle(other)].flatMap(([article, second]) => {
    const row = first.get(article);
    return row === undefined ? [] : [{ article, rows: [row, second] as const }];
  });
  const terms = [page.term, other.term] as const;
  return { id, terms, count: rows.length, rows: rows.slice(0, MOST_ROWS) };
}

function rowsByArticle({ groups }: TermPage): ReadonlyMap<Article, Row> {
  return new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.article, row])));
}

function combinationId(a: string, b: string): string {
  return [a, b].toSorted().join('/and/');
}
