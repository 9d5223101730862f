import { topicsWithin, withBroader } from '../domain/topic-tree.ts';
import type { Term, Topic } from '../domain/vocabulary.ts';
import { onAddress } from '../site/addresses.ts';
import { archive, onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { type Quoted, reportedOf, saidBy } from './quotations.ts';
import { byLabel, termPages } from './terms.ts';

/** Whose quotations are known by a term. */
export type SpeakerVocabulary = 'people' | 'organisations';

/** What one person, or one organisation, said on one topic. */
export interface SaidOn {
  readonly vocabulary: SpeakerVocabulary;
  readonly speaker: Term;
  readonly topic: Topic;
  /** Quoted and reported, in order of time. */
  readonly said: readonly Quoted[];
}

/** A topic that somebody spoke on, and the page of what they said on it. */
export interface TopicSpokenOn {
  readonly id: string;
  readonly label: string;
  /** How many quotations, and reports without marks. */
  readonly count: number;
  readonly href: string;
}

/** Every pair of a speaker and a topic of which there is a page: something was said on it. */
export const saidOnPages = onceABuild((): SaidOn[] =>
  (['people', 'organisations'] as const).flatMap((vocabulary) =>
    termPages(vocabulary).flatMap(({ term }) =>
      topicsOf(inOrder([...saidBy(term.id), ...reportedOf(term.id)])).map((on) => ({
        ...{ vocabulary, speaker: term },
        ...on,
      })),
    ),
  ),
);

const bySpeaker = onceABuild(() =>
  Map.groupBy(saidOnPages(), ({ vocabulary, speaker }) => `${vocabulary}/${speaker.id}`),
);

/** The topics on which there is a page of what a person or an organisation said, most first. */
export function topicsSpokenOn(
  speaker: string,
  vocabulary: SpeakerVocabulary = 'people',
): readonly TopicSpokenOn[] {
  return (bySpeaker().get(`${vocabulary}/${speaker}`) ?? []).map(({ topic, said }) => ({
    ...{ id: topic.id, label: topic.label, count: said.length },
    href: onAddress(speaker, topic.id, vocabulary),
  }));
}

/**
 * What was said by the topics of its sentences, most first. A broader topic is one of them where more
 * was said on it than on each narrower one: else its page would say the same again.
 */
function topicsOf(said: readonly Quoted[]) {
  const { topics } = archive().vocabularies;
  const placed = said.flatMap((quoted) =>
    withBroader(quoted.topics, topics).map((id) => ({ id, quoted })),
  );
  const byTopic = Map.groupBy(placed, ({ id }) => id);
  const sizeOf = (id: string) => byTopic.get(id)?.length ?? 0;
  const isSaidBelow = (id: string) =>
    [...topicsWithin(id, topics)].some((other) => other !== id && sizeOf(other) === sizeOf(id));
  return topics
    .filter(({ id }) => byTopic.has(id) && !isSaidBelow(id))
    .map((topic) => ({ topic, said: (byTopic.get(topic.id) ?? []).map(({ quoted }) => quoted) }))
    .toSorted((a, b) => b.said.length - a.said.length || byLabel(a.topic, b.topic));
}

const places = onceABuild(
  () => new Map(articlesNewestFirst().map((article, place) => [article, place])),
);

/** Of the oldest article first, in each in the order of its text. */
function inOrder(said: readonly Quoted[]): Quoted[] {
  const articleOf = ({ article }: Quoted) => places().get(article) ?? 0;
  const blockOf = ({ article, quotation }: Quoted) => article.blocks.indexOf(quotation.words.block);
  return said.toSorted(
    (a, b) =>
      articleOf(b) - articleOf(a) ||
      blockOf(a) - blockOf(b) ||
      a.quotation.words.start - b.quotation.words.start,
  );
}
