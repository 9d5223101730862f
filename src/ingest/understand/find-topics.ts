import type { Block } from '../../domain/block.ts';
import type { Topic } from '../../domain/vocabulary.ts';
import { findTerms, type Mention } from './find-terms.ts';
import { byBlock, firstEndingFrom } from './spans.ts';

/**
 * Finds topics: by their labels, or by other words that are a sign of them. Words may earn several
 * topics (`fentanyl trafficking`), but a name earns none: the Immigration and Customs Enforcement is
 * not about immigration.
 */
export function findTopics(
  blocks: readonly Block[],
  topics: readonly Topic[],
  names: readonly Mention[],
): Mention[] {
  const found = topics.flatMap((topic) => findTerms(blocks, labelsOf(topic), { cased: false }));
  const named = byBlock(names);
  return found.filter(({ block, start, end }) => {
    const name = firstEndingFrom(named.get(block) ?? [], end);
    return name === undefined || name.start > start;
  });
}

function labelsOf({ id, label, also, signs }: Topic) {
  return [
    ...[label, ...also].map((words) => ({ term: id, words, rule: 'topic-label' })),
    ...signs.map((words) => ({ term: id, words, rule: 'topic-sign' })),
  ];
}
