import type { Article } from '../domain/article.ts';
import {
  eachVocabulary,
  type Term,
  type Vocabularies,
  type VocabularyName,
} from '../domain/vocabulary.ts';
import { archive, onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import type { ProvingWords } from './proving-words.ts';
import { relationsOf } from './relations.ts';

/** An article in a list, with the words that earned it its place there. */
export interface Row {
  readonly article: Article;
  readonly words: ProvingWords | undefined;
  /** The narrower topic whose words these are, where the article has the topic by it. */
  readonly by?: Term | undefined;
}

/** Articles that stand to a term in one way, e.g. “First published by Global Research”. */
export interface Group {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** A term and the articles that have it. */
export interface TermPage {
  readonly vocabulary: VocabularyName;
  readonly term: Term;
  readonly groups: readonly Group[];
  /** The articles, each once, the newest first. */
  readonly articles: readonly Article[];
  readonly count: number;
}

const pages = eachVocabulary((vocabulary) =>
  onceABuild(() => termPagesOf(vocabulary, archive().vocabularies, articlesNewestFirst())),
);

/** The terms of a vocabulary that some article has, in the order of their labels. */
export function termPages(vocabulary: VocabularyName): TermPage[] {
  return pages[vocabulary]();
}

const pagesById = eachVocabulary((vocabulary) =>
  onceABuild(() => new Map(termPages(vocabulary).map((page) => [page.term.id, page]))),
);

/** The page of a term; none where no article has it. */
export function termPage(vocabulary: VocabularyName, id: string): TermPage | undefined {
  return pagesById[vocabulary]().get(id);
}

const busiest = eachVocabulary((vocabulary) =>
  onceABuild(() => termPages(vocabulary).toSorted((a, b) => b.count - a.count)),
);

/** The terms of a vocabulary with the most articles first. */
export function busiestTerms(vocabulary: VocabularyName): readonly TermPage[] {
  return busiest[vocabulary]();
}

/** The terms of a vocabulary that no article has: they have no page. */
export function termsWithoutArticles(vocabulary: VocabularyName): Term[] {
  const used = new Set(termPages(vocabulary).map(({ term }) => term.id));
  return archive()
    .vocabularies[vocabulary].filter(({ id }) => !used.has(id))
    .toSorted(byLabel);
}

/** A term by its id. Throws where the vocabulary has none: the archive was checked when read. */
export function termOf(vocabulary: VocabularyName, id: string): Term {
  const term = termsById()[vocabulary].get(id);
  if (term === undefined) throw new Error(`${vocabulary} has no term ${id}`);
  return term;
}

const termsById = onceABuild(() =>
  eachVocabulary((vocabulary) => {
    const terms: readonly Term[] = archive().vocabularies[vocabulary];
    return new Map(terms.map((term) => [term.id, term]));
  }),
);

/** Makes the pages of a vocabulary for articles, which are to come in the order of the lists. */
export function termPagesOf(
  vocabulary: VocabularyName,
  vocabularies: Vocabularies,
  articles: readonly Article[],
): TermPage[] {
  const groups = relationsOf(vocabulary, vocabularies).map(({ heading, rowsOf }) => {
    const placed = articles.flatMap((article) => [...rowsOf(article)]);
    return { heading, byTerm: Map.groupBy(placed, ([id]) => id) };
  });
  const place = new Map(articles.map((article, at) => [article, at]));
  const inOrder = (a: Article, b: Article) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return vocabularies[vocabulary]
    .map((term) => {
      const own = groups
        .map(({ heading, byTerm }) => ({ heading, rows: rowsIn(byTerm.get(term.id)) }))
        .filter(({ rows }) => rows.length > 0);
      const having = new Set(own.flatMap(({ rows }) => rows.map(({ article }) => article)));
      const its = own.length > 1 ? [...having].toSorted(inOrder) : [...having];
      return { vocabulary, term, groups: own, articles: its, count: its.length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => byLabel(a.term, b.term));
}

function rowsIn(placed: readonly (readonly [string, Row])[] = []): Row[] {
  return placed.map(([, row]) => row);
}

const { compare } = new Intl.Collator('en');

/** Compares two terms by their labels. */
export function byLabel(a: Term, b: Term): number {
  return compare(a.label, b.label);
}
