import type { Article } from '../domain/article.ts';
import type { Term } from '../domain/vocabulary.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { termOf } from './terms.ts';

/** A term that articles share, by its vocabulary and its id. */
interface Shared {
  readonly vocabulary: 'topics' | 'people';
  readonly id: string;
}

/** An article that shares topics and people with another, the rarest of them first. */
export interface Related {
  readonly article: Article;
  readonly shared: readonly Shared[];
}

/** So many are shown. */
const MOST = 3;
/** Of the articles that have a term, so many on each side in time are looked at: else the whole would cost a square. */
const NEAREST = 16;
/** Of those met most often so many are held against the article term by term. */
const COMPARED = 12;

/** Tells of articles which others share most topics and people with them. */
export class RelatedArticles {
  readonly #articles: readonly Article[];
  readonly #places = new Map<Article, number>();
  /** By each term the places of the articles that have it. */
  readonly #byTerm = new Map<string, number[]>();

  /** Takes articles in order of time, so that those beside each other in a list are near in time. */
  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    for (const [place, article] of articles.entries()) {
      this.#places.set(article, place);
      for (const term of termsOf(article)) this.#placesWith(term).push(place);
    }
  }

  /** The articles that share most with one; of those that share as many, the one that shares rarer ones. */
  to(article: Article): Related[] {
    const own = this.#places.get(article) ?? 0;
    return this.#met(article, own)
      .flatMap((place) => this.#articles[place] ?? [])
      .map((other) => ({ article: other, shared: this.#shared(article, other) }))
      .toSorted((a, b) => this.#worth(b.shared) - this.#worth(a.shared))
      .slice(0, MOST);
  }

  /** The places of articles near in time that are met by most terms; among equals the nearest. */
  #met(article: Article, own: number): number[] {
    const times = new Map<number, number>();
    for (const term of termsOf(article)) {
      const places = this.#placesWith(term);
      const at = placeIn(places, own);
      for (const place of places.slice(Math.max(0, at - NEAREST), at + NEAREST + 1)) {
        if (place !== own) times.set(place, (times.get(place) ?? 0) + 1);
      }
    }
    return [...times]
      .toSorted(([a, timesA], [b, timesB]) => {
        return timesB - timesA || Math.abs(a - own) - Math.abs(b - own) || a - b;
      })
      .slice(0, COMPARED)
      .map(([place]) => place);
  }

  #shared(article: Article, other: Article): Shared[] {
    const has = new Set(termsOf(other).map(keyOf));
    const count = (term: Shared) => this.#placesWith(term).length;
    return termsOf(article)
      .filter((term) => has.has(keyOf(term)))
      .toSorted((a, b) => count(a) - count(b));
  }

  /** How many are shared, and less than one more for how rare they are. */
  #worth(shared: readonly Shared[]): number {
    const rarity = shared.reduce((sum, term) => sum + 1 / this.#placesWith(term).length, 0);
    return shared.length + rarity / (shared.length + 1);
  }

  #placesWith(term: Shared): number[] {
    const key = keyOf(term);
    const places = this.#byTerm.get(key) ?? [];
    if (places.length === 0) this.#byTerm.set(key, places);
    return places;
  }
}

const related = onceABuild(() => new RelatedArticles(articlesNewestFirst()));

/** The articles that share most proven topics and people with one, and the labels of these. */
export function relatedTo(article: Article): { article: Article; shared: Term[] }[] {
  return related()
    .to(article)
    .map(({ article: other, shared }) => ({
      article: other,
      shared: shared.map(({ vocabulary, id }) => termOf(vocabulary, id)),
    }));
}

function termsOf({ record }: Article): Shared[] {
  const of = (vocabulary: Shared['vocabulary']) =>
    record[vocabulary].map((id) => ({ vocabulary, id }));
  return [...of('topics'), ...of('people')];
}

function keyOf({ vocabulary, id }: Shared): string {
  return `${vocabulary}/${id}`;
}

/** Where a number stands in a list that rises, found by halves. */
function placeIn(rising: readonly number[], number: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
