import type { Archived } from '../disk/read-archive.ts';
import type { Proof } from '../domain/evidence.ts';
import { topicsWithin } from '../domain/topic-tree.ts';
import type { Term, Topic, Vocabularies, VocabularyName } from '../domain/vocabulary.ts';
import { provingWords } from './proving-words.ts';
import type { Row } from './terms.ts';

/** How articles stand to the terms of a vocabulary: a heading, and the row of an article that does. */
export interface Relation {
  readonly heading: string;
  readonly rowOf: (archived: Archived, term: Term) => Row | undefined;
}

/** The ways in which articles stand to the terms of a vocabulary. */
export function relationsOf(
  vocabulary: VocabularyName,
  { topics }: Pick<Vocabularies, 'topics'>,
): readonly Relation[] {
  return vocabulary === 'topics'
    ? [{ heading: 'Articles on it', rowOf: topicRow(topics) }]
    : RELATIONS[vocabulary];
}

const RELATIONS: Readonly<Record<Exclude<VocabularyName, 'topics'>, readonly Relation[]>> = {
  people: [
    { heading: 'Named in', rowOf: namedRow('people') },
    { heading: 'Author of', rowOf: authorRow },
  ],
  organisations: [{ heading: 'Named in', rowOf: namedRow('organisations') }],
  outlets: [
    { heading: 'Published here', rowOf: outletRow('outlet', ({ outlet }) => outlet) },
    {
      heading: 'First published here',
      rowOf: outletRow('originalPublisher', ({ source }) => source.originalPublisher),
    },
    { heading: 'Credited', rowOf: outletRow('credit', ({ source }) => source.credit) },
  ],
};

/** An article has a topic by its own words, or by the words of a narrower topic. */
function topicRow(topics: readonly Topic[]): Relation['rowOf'] {
  const within = new Map(topics.map(({ id }) => [id, topicsWithin(id, topics)]));
  return (archived, { id }) => {
    const { article, reading } = archived;
    const had = article.topics.filter((topic) => within.get(id)?.has(topic));
    const earned = had.includes(id) ? id : had[0];
    if (earned === undefined) return undefined;
    const by = earned === id ? undefined : topics.find((topic) => topic.id === earned);
    return { ...row(archived, 'topics', reading.proofs.topics[earned]), by };
  };
}

function namedRow(field: 'people' | 'organisations'): Relation['rowOf'] {
  return (archived, { id }) =>
    archived.article[field].includes(id)
      ? row(archived, field, archived.reading.proofs[field][id])
      : undefined;
}

function authorRow(archived: Archived, { label }: Term): Row | undefined {
  const { article, reading } = archived;
  return article.authors.includes(label)
    ? row(archived, 'authors', reading.proofs.authors[label])
    : undefined;
}

function outletRow(
  field: 'outlet' | 'originalPublisher' | 'credit',
  idOf: (article: Archived['article']) => string | null,
): Relation['rowOf'] {
  return (archived, { id }) =>
    idOf(archived.article) === id
      ? row(archived, field, archived.reading.proofs[field])
      : undefined;
}

/** The row of an article, with the best of its proofs, where there is one. */
function row(archived: Archived, field: string, [proof]: readonly Proof[] = []): Row {
  return { archived, words: proof && provingWords(archived, proof, field) };
}
