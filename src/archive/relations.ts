import type { Article } from '../domain/article.ts';
import { topicsWithin } from '../domain/topic-tree.ts';
import type { Term, Topic, Vocabularies, VocabularyName } from '../domain/vocabulary.ts';
import { bestWords, type Proofs } from './proving-words.ts';
import type { Row } from './terms.ts';

/** How articles stand to the terms of a vocabulary: a heading, and the row of an article that does. */
export interface Relation {
  readonly heading: string;
  readonly rowOf: (article: Article, term: Term) => Row | undefined;
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
    { heading: 'Published here', rowOf: outletRow('outlet') },
    { heading: 'First published here', rowOf: outletRow('originalPublisher') },
    { heading: 'Credited', rowOf: outletRow('credit') },
  ],
};

/** An article has a topic by its own words, or by the words of a narrower topic. */
function topicRow(topics: readonly Topic[]): Relation['rowOf'] {
  const within = new Map(topics.map(({ id }) => [id, topicsWithin(id, topics)]));
  return (article, { id }) => {
    const { record, proofs } = article;
    const had = record.topics.filter((topic) => within.get(id)?.has(topic));
    const earned = had.includes(id) ? id : had[0];
    if (earned === undefined) return undefined;
    const by = earned === id ? undefined : topics.find((topic) => topic.id === earned);
    return { ...row(article, 'topics', proofs.topics[earned]), by };
  };
}

function namedRow(field: 'people' | 'organisations'): Relation['rowOf'] {
  return (article, { id }) =>
    article.record[field].includes(id) ? row(article, field, article.proofs[field][id]) : undefined;
}

function authorRow(article: Article, { label }: Term): Row | undefined {
  const { record, proofs } = article;
  return record.authors.includes(label)
    ? row(article, 'authors', proofs.authors[label])
    : undefined;
}

function outletRow(field: 'outlet' | 'originalPublisher' | 'credit'): Relation['rowOf'] {
  return (article, { id }) => {
    const { outlet, source } = article.record;
    const isOf = { outlet, ...source }[field] === id;
    return isOf ? row(article, field, article.proofs[field]) : undefined;
  };
}

/** The row of an article, with the best of its proofs, where there is one. */
function row(article: Article, field: string, proofs?: Proofs): Row {
  return { article, words: bestWords(article, proofs, field) };
}
