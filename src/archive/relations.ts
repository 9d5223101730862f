import type { Article } from '../domain/article.ts';
import { broaderTopics } from '../domain/topic-tree.ts';
import type { Topic, Vocabularies, VocabularyName } from '../domain/vocabulary.ts';
import { bestWords, type Proofs } from './proving-words.ts';
import type { Row } from './terms.ts';

/** A way in which articles stand to the terms of a vocabulary: a heading, and to which terms one does. */
export interface Relation {
  readonly heading: string;
  /** The ids of terms, each with the row of the article there. */
  readonly rowsOf: (article: Article) => Iterable<readonly [id: string, row: Row]>;
}

/** The ways in which articles stand to the terms of a vocabulary. */
export function relationsOf(
  vocabulary: VocabularyName,
  { topics, people }: Vocabularies,
): readonly Relation[] {
  switch (vocabulary) {
    case 'topics':
      return [{ heading: 'Articles on it', rowsOf: topicRows(topics) }];
    case 'people':
      return [
        { heading: 'Named in', rowsOf: namedRows('people') },
        { heading: 'Author of', rowsOf: authorRows(people) },
      ];
    case 'organisations':
      return [{ heading: 'Named in', rowsOf: namedRows('organisations') }];
    case 'outlets':
      return [
        { heading: 'Published here', rowsOf: outletRows('outlet') },
        { heading: 'First published here', rowsOf: outletRows('originalPublisher') },
        { heading: 'Credited', rowsOf: outletRows('credit') },
      ];
  }
}

/** An article has a topic by its own words, or by those of the first narrower topic that it has. */
function topicRows(topics: readonly Topic[]): Relation['rowsOf'] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return (article) => {
    const { record, proofs } = article;
    const own = record.topics.map((id) => [id, row(article, 'topics', proofs.topics[id])] as const);
    const rows = new Map<string, Row>(own);
    for (const [id, earned] of own) {
      for (const { id: broader } of broaderTopics(id, topics)) {
        if (!rows.has(broader)) rows.set(broader, { ...earned, by: byId.get(id) });
      }
    }
    return rows;
  };
}

function namedRows(field: 'people' | 'organisations'): Relation['rowsOf'] {
  return (article) =>
    article.record[field].map((id) => [id, row(article, field, article.proofs[field][id])]);
}

function authorRows(people: Vocabularies['people']): Relation['rowsOf'] {
  const byLabel = Map.groupBy(people, ({ label }) => label);
  return (article) =>
    article.record.authors.flatMap((name) =>
      (byLabel.get(name) ?? []).map(
        ({ id }) => [id, row(article, 'authors', article.proofs.authors[name])] as const,
      ),
    );
}

function outletRows(field: 'outlet' | 'originalPublisher' | 'credit'): Relation['rowsOf'] {
  return (article) => {
    const { outlet, source } = article.record;
    const id = { outlet, ...source }[field];
    return id === null ? [] : [[id, row(article, field, article.proofs[field])]];
  };
}

/** The row of an article, with the best of its proofs, where there is one. */
function row(article: Article, field: string, proofs?: Proofs): Row {
  return { article, words: bestWords(article, proofs, field) };
}
