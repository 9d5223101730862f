import { topicsWithin, withBroader } from '../domain/topic-tree.ts';
import type { Term, Topic } from '../domain/vocabulary.ts';
import { onAddress } from '../site/addresses.ts';
import { archive, onceABuild } from './archive.ts';
import { placeOf } from './articles.ts';
import { type Quoted, reportedOf, saidBy } from './quotations.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import { termsBeside } from './beside.ts';
import { byLabel, type TermPage, termPages } from './terms.ts';
import type { TermCount } from './terms-of.ts';

/** Whose quotations are known by a term. */
export type SpeakerVocabulary = 'people' | 'organisations';

/** What one person, or one organisation, said on one topic. */
export interface SaidOn {
  readonly vocabulary: SpeakerVocabulary;
  readonly speaker: Term;
  readonly topic: Topic;
  /** Quoted and reported, in order of time. */
  readonly said: readonly Quoted[];
  /** The same as the page has it: what was quoted more than once stands once. */
  readonly sayings: readonly Saying[];
}

/** A topic that somebody spoke on, and the page of what they said on it. */
export interface TopicSpokenOn {
  readonly id: string;
  readonly label: string;
  /** How many statements, as its page has them: quoted, and reported without marks. */
  readonly count: number;
  readonly href: string;
}

/** Of one speaker the topics of most have a page: pages grow with speakers; the search has the rest. */
const MOST_OF_ONE = 60;

/** Every pair of a speaker and a topic of which there is a page: something was said on it. */
export const saidOnPages = onceABuild((): SaidOn[] =>
  (['people', 'organisations'] as const).flatMap((vocabulary) =>
    termPages(vocabulary).flatMap(({ term }) =>
      topicsOf(inOrder([...saidBy(term.id), ...reportedOf(term.id)]))
        .slice(0, MOST_OF_ONE)
        .map((on) => ({ ...{ vocabulary, speaker: term }, ...on })),
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
  return (bySpeaker().get(`${vocabulary}/${speaker}`) ?? []).map(({ topic, sayings }) => ({
    ...{ id: topic.id, label: topic.label, count: sayings.length },
    href: onAddress(speaker, topic.id, vocabulary),
  }));
}

/** Who spoke on a topic, where there is a page of it, most first. */
export function speakersOn(topic: string): readonly SaidOn[] {
  return byTopic().get(topic) ?? [];
}

const byTopic = onceABuild(() =>
  Map.groupBy(
    saidOnPages().toSorted((a, b) => b.sayings.length - a.sayings.length),
    ({ topic }) => topic.id,
  ),
);

/** In so many articles a topic has to stand with somebody, for their silence on it to be told. */
const FEWEST_SHARED = 2;
const MOST_SILENT = 6;

/** The busiest topics of the articles that name somebody on which nothing they said is quoted. */
export function notQuotedOn(page: TermPage): readonly TermCount[] {
  const { topics } = archive().vocabularies;
  const said = [...saidBy(page.term.id), ...reportedOf(page.term.id)];
  const spoken = new Set(
    withBroader(
      said.flatMap((quoted) => quoted.topics),
      topics,
    ),
  );
  return termsBeside(page, 'topics')
    .filter(({ term, count }) => count >= FEWEST_SHARED && !spoken.has(term.id))
    .slice(0, MOST_SILENT);
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
  const found = Map.groupBy(placed, ({ id }) => id);
  const sizeOf = (id: string) => found.get(id)?.length ?? 0;
  const isSaidBelow = (id: string) =>
    [...topicsWithin(id, topics)].some((other) => other !== id && sizeOf(other) === sizeOf(id));
  return topics
    .filter(({ id }) => found.has(id) && !isSaidBelow(id))
    .map((topic) => ({ topic, said: (found.get(topic.id) ?? []).map(({ quoted }) => quoted) }))
    .map((on) => ({ ...on, sayings: sayingsOf(on.said) }))
    .toSorted((a, b) => b.sayings.length - a.sayings.length || byLabel(a.topic, b.topic));
}

/** Of the oldest article first, in each in the order of its text. */
function inOrder(said: readonly Quoted[]): Quoted[] {
  const blockOf = ({ article, quotation }: Quoted) => article.blocks.indexOf(quotation.words.block);
  return said.toSorted(
    (a, b) =>
      placeOf(b.article) - placeOf(a.article) ||
      blockOf(a) - blockOf(b) ||
      a.quotation.words.start - b.quotation.words.start,
  );
}
