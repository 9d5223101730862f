import { broaderTopics } from '../domain/topic-tree.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import { archive } from './archive.ts';
import { dateSpan } from './date-span.ts';
import { initialOf } from './initials.ts';
import { saidOf } from './term-lists.ts';
import { byLabel, type TermPage, termPages } from './terms.ts';

/** Rows of an index on one page: so many that a browser’s own search serves most archives. */
export const INDEX_ROWS_A_PAGE = 100;

/** A term in the index of its vocabulary. */
export interface IndexRow {
  readonly term: Term;
  /** The topic next above it; of one that stands for itself there is none. */
  readonly under: Term | undefined;
  /** How many topics stand above it. */
  readonly depth: number;
  /** Under which letter it stands: with the broadest topic above it. */
  readonly initial: string;
  readonly articles: number;
  readonly quotations: number;
  /** When the last of its articles was published, in words. */
  readonly last: string | undefined;
}

/** The terms that some article has: topics by their tree, the others by their labels. */
export function indexRows(vocabulary: VocabularyName): IndexRow[] {
  const pages = termPages(vocabulary);
  const { topics } = archive().vocabularies;
  const placed = pages.map((page) => {
    const above = vocabulary === 'topics' ? broaderTopics(page.term.id, topics) : [];
    return { page, above, way: [...above.toReversed(), page.term] };
  });
  return placed
    .toSorted((a, b) => compareWays(a.way, b.way))
    .map(({ page, above, way }) => ({
      ...{ term: page.term, under: above[0], depth: above.length },
      initial: initialOf((way[0] ?? page.term).label),
      ...figuresOf(page),
    }));
}

function figuresOf(page: TermPage) {
  return {
    articles: page.count,
    quotations: saidOf(page).length,
    last: dateSpan(page.articles)?.last,
  };
}

/** A topic goes before those below it, and those before what stands after it. */
function compareWays(a: readonly Term[], b: readonly Term[]): number {
  const parts = a.findIndex((term, place) => term !== b[place]);
  if (parts < 0) return a.length - b.length;
  const [one, other] = [a[parts], b[parts]];
  return one === undefined || other === undefined ? a.length - b.length : byLabel(one, other);
}
