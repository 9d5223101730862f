import { type Block, proseText } from '../../domain/block.ts';
import type { Topic } from '../../domain/vocabulary.ts';
import { leftmostLongest, type Mention, mentionsIn } from './find-terms.ts';
import { indexLabels, type Label, type LabelIndex, matchesIn } from './label-index.ts';
import { byBlock, firstEndingFrom } from './spans.ts';

/** The labels and signs of topics, made ready to be found. */
export interface TopicIndex {
  readonly labels: LabelIndex;
  /** The place of each topic in the vocabulary. */
  readonly places: ReadonlyMap<string, number>;
}

/** Makes the labels and signs of topics ready to be found. */
export function indexTopics(topics: readonly Topic[]): TopicIndex {
  return {
    labels: indexLabels(topics.flatMap(labelsOf), { cased: false }),
    places: new Map(topics.map(({ id }, place) => [id, place])),
  };
}

/**
 * Finds topics: by their labels, or by other words that are a sign of them. Words may earn several
 * topics (`fentanyl trafficking`), but a name earns none: the Immigration and Customs Enforcement is
 * not about immigration. Topics come in the order of the vocabulary.
 */
export function findTopics(
  blocks: readonly Block[],
  { labels, places }: TopicIndex,
  names: readonly Mention[],
): Mention[] {
  const byTopic = Map.groupBy(matchesIn(proseText(blocks), labels), ({ label }) => label.term);
  const placeOf = (topic: string) => places.get(topic) ?? 0;
  const found = [...byTopic]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([, matches]) => mentionsIn(blocks, leftmostLongest(matches)));
  const named = byBlock(names);
  return found.filter(({ block, start, end }) => {
    const name = firstEndingFrom(named.get(block) ?? [], end);
    return name === undefined || name.start > start;
  });
}

function labelsOf({ id, label, also, signs }: Topic): Label[] {
  return [
    ...[label, ...also].map((words) => ({ term: id, words, rule: 'topic-label' })),
    ...signs.map((words) => ({ term: id, words, rule: 'topic-sign' })),
  ];
}
