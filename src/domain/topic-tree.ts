import type { Topic } from './vocabulary.ts';

/** The topics above each topic, and those below it, made ready once for a vocabulary. */
interface TopicTree {
  readonly above: ReadonlyMap<string, readonly Topic[]>;
  readonly next: ReadonlyMap<string, readonly Topic[]>;
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
}

// Every article asks for the topics above its own: that must not cost a walk through all topics.
const trees = new WeakMap<readonly Topic[], TopicTree>();

/** The topics above a topic, the nearest first. Stops where topics stand in a circle. */
export function broaderTopics(id: string, topics: readonly Topic[]): readonly Topic[] {
  return treeOf(topics).above.get(id) ?? [];
}

/** The topics next below a topic, in the order of the vocabulary. */
export function narrowerTopics(id: string, topics: readonly Topic[]): readonly Topic[] {
  return treeOf(topics).next.get(id) ?? [];
}

/** A topic and all topics below it, by id: a text that has any of these has the topic. */
export function topicsWithin(id: string, topics: readonly Topic[]): ReadonlySet<string> {
  return treeOf(topics).within.get(id) ?? new Set([id]);
}

/** Topics with all the broader ones that they imply, each once, by id. */
export function withBroader(ids: readonly string[], topics: readonly Topic[]): string[] {
  const above = ids.flatMap((id) => broaderTopics(id, topics).map((topic) => topic.id));
  return [...new Set([...ids, ...above])];
}

/** True where one of two topics is above the other. */
export function isAbove(a: string, b: string, topics: readonly Topic[]): boolean {
  return a !== b && (topicsWithin(a, topics).has(b) || topicsWithin(b, topics).has(a));
}

function treeOf(topics: readonly Topic[]): TopicTree {
  const tree = trees.get(topics) ?? makeTree(topics);
  trees.set(topics, tree);
  return tree;
}

function makeTree(topics: readonly Topic[]): TopicTree {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const above = new Map(topics.map((topic) => [topic.id, aboveOf(topic, byId)]));
  const within = new Map(topics.map(({ id }) => [id, new Set([id])]));
  for (const { id } of topics) {
    for (const broader of above.get(id) ?? []) within.get(broader.id)?.add(id);
  }
  const next = Map.groupBy(topics, ({ broader }) => broader ?? '');
  return { above, next, within };
}

/** So many topics stand above one, at most: lists of subjects that libraries share have eight levels. */
export const MOST_BROADER = 50;

function aboveOf(topic: Topic, byId: ReadonlyMap<string, Topic>): Topic[] {
  const above: Topic[] = [];
  const seen = new Set([topic.id]);
  let at = byId.get(topic.broader ?? '');
  while (at !== undefined && !seen.has(at.id) && above.length <= MOST_BROADER) {
    seen.add(at.id);
    above.push(at);
    at = byId.get(at.broader ?? '');
  }
  return above;
}
