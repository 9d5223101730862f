import type { Archived } from '../disk/read-archive.ts';
import type { Proof } from '../domain/evidence.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import { archive, onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { type ProvingWords, provingWords } from './proving-words.ts';

/** An article in a list, with the words that earned it its place there. */
export interface Row {
  readonly archived: Archived;
  readonly words: ProvingWords | undefined;
}

/** Articles that stand to a term in one way, e.g. “First published by Global Research”. */
interface Group {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** A term and the articles that have it. */
export interface TermPage {
  readonly vocabulary: VocabularyName;
  readonly term: Term;
  readonly groups: readonly Group[];
  /** Number of articles, each counted once. */
  readonly count: number;
  /** The broader term, where it has a page. */
  readonly broader: Term | undefined;
}

/** How articles stand to the terms of a vocabulary: a heading, and the proofs where they do. */
type Relation = readonly [
  heading: string,
  field: string,
  proofsOf: (archived: Archived, term: Term) => readonly Proof[] | undefined,
];

const RELATIONS: Readonly<Record<VocabularyName, readonly Relation[]>> = {
  topics: [['Articles on it', 'topics', ({ reading }, { id }) => reading.proofs.topics[id]]],
  people: [
    ['Named in', 'people', ({ reading }, { id }) => reading.proofs.people[id]],
    ['Author of', 'authors', ({ reading }, { label }) => reading.proofs.authors[label]],
  ],
  organisations: [
    ['Named in', 'organisations', ({ reading }, { id }) => reading.proofs.organisations[id]],
  ],
  outlets: [
    [
      'Published here',
      'outlet',
      ({ article, reading }, { id }) => (article.outlet === id ? reading.proofs.outlet : undefined),
    ],
    [
      'First published here',
      'originalPublisher',
      ({ article, reading }, { id }) =>
        article.source.originalPublisher === id ? reading.proofs.originalPublisher : undefined,
    ],
    [
      'Credited',
      'credit',
      ({ article, reading }, { id }) =>
        article.source.credit === id ? reading.proofs.credit : undefined,
    ],
  ],
};

const pages = {
  topics: onceABuild(() => makePages('topics')),
  people: onceABuild(() => makePages('people')),
  organisations: onceABuild(() => makePages('organisations')),
  outlets: onceABuild(() => makePages('outlets')),
};

/** The terms of a vocabulary that some article has, in the order of their labels. */
export function termPages(vocabulary: VocabularyName): TermPage[] {
  return pages[vocabulary]();
}

/** The terms of a vocabulary with the most articles first. */
export function busiestTerms(vocabulary: VocabularyName): TermPage[] {
  return termPages(vocabulary).toSorted((a, b) => b.count - a.count);
}

/** A term by its id. Throws where the vocabulary has none: the archive was checked when read. */
export function termOf(vocabulary: VocabularyName, id: string): Term {
  const term = archive().vocabularies[vocabulary].find((one) => one.id === id);
  if (term === undefined) throw new Error(`${vocabulary} has no term ${id}`);
  return term;
}

function makePages(vocabulary: VocabularyName): TermPage[] {
  const made = archive()
    .vocabularies[vocabulary].map((term) => makePage(vocabulary, term))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.term.label.localeCompare(b.term.label, 'en'));
  const terms = new Map(made.map(({ term }) => [term.id, term]));
  return made.map((page) => ({ ...page, broader: terms.get(broaderId(page.term)) }));
}

function broaderId(term: Term): string {
  return ('broader' in term ? term.broader : undefined) ?? '';
}

function makePage(vocabulary: VocabularyName, term: Term): Omit<TermPage, 'broader'> {
  const groups = RELATIONS[vocabulary]
    .map(([heading, field, proofsOf]) => ({ heading, rows: rowsOf(term, field, proofsOf) }))
    .filter(({ rows }) => rows.length > 0);
  const slugs = new Set(groups.flatMap(({ rows }) => rows.map(({ archived }) => archived.slug)));
  return { vocabulary, term, groups, count: slugs.size };
}

function rowsOf(term: Term, field: string, proofsOf: Relation[2]): Row[] {
  return articlesNewestFirst().flatMap((archived) => {
    const [proof] = proofsOf(archived, term) ?? [];
    return proof === undefined ? [] : [{ archived, words: provingWords(archived, proof, field) }];
  });
}
