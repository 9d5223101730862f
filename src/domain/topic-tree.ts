import type { Topic } from './vocabulary.ts';

/** The topics above a topic, the nearest first. Stops where topics stand in a circle. */
export function broaderTopics(id: string, topics: readonly Topic[]): Topic[] {
  const above: Topic[] = [];
  const seen = new Set([id]);
  for (let at = broaderOf(id, topics); at && !seen.has(at.id); at = broaderOf(at.id, topics)) {
    seen.add(at.id);
    above.push(at);
  }
  return above;
}

/** The topics next below a topic, in the order of the vocabulary. */
export function narrowerTopics(id: string, topics: readonly Topic[]): Topic[] {
  return topics.filter(({ broader }) => broader === id);
}

/** A topic and all topics below it, by id: a text that has any of these has the topic. */
export function topicsWithin(id: string, topics: readonly Topic[]): ReadonlySet<string> {
  const below = topics.filter((topic) =>
    broaderTopics(topic.id, topics).some((above) => above.id === id),
  );
  return new Set([id, ...below.map((topic) => topic.id)]);
}

/** Topics with all the broader ones that they imply, each once, by id. */
export function withBroader(ids: readonly string[], topics: readonly Topic[]): string[] {
  const above = ids.flatMap((id) => broaderTopics(id, topics).map((topic) => topic.id));
  return [...new Set([...ids, ...above])];
}

function broaderOf(id: string, topics: readonly Topic[]): Topic | undefined {
  const broader = topics.find((topic) => topic.id === id)?.broader;
  return topics.find((topic) => topic.id === broader);
}
