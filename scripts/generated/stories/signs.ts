/** A text, and the topics that people have given it. */
export interface Indexed {
  readonly text: string;
  readonly topics: readonly string[];
}

const MOST = 5;
const FEWEST_TEXTS = 3;
/** How many of the texts with a sign must have its topic. */
const PRECISION = 0.8;

/**
 * The words, one or two in a row, by which topics are told: of those that nearly only texts of the
 * topic have, the most frequent.
 */
export function signsOf(texts: readonly Indexed[]): Map<string, string[]> {
  const all = new Map<string, number>();
  const ofTopic = new Map<string, Map<string, number>>();
  for (const { text, topics } of texts) {
    for (const phrase of phrasesOf(text)) {
      all.set(phrase, (all.get(phrase) ?? 0) + 1);
      for (const topic of topics) {
        const counts = ofTopic.get(topic) ?? new Map<string, number>();
        ofTopic.set(topic, counts.set(phrase, (counts.get(phrase) ?? 0) + 1));
      }
    }
  }
  const best = [...ofTopic].map(([topic, counts]) => {
    const good = [...counts].filter(
      ([phrase, count]) => count >= FEWEST_TEXTS && count / (all.get(phrase) ?? 1) >= PRECISION,
    );
    const sorted = good.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [topic, sorted.slice(0, MOST).map(([phrase]) => phrase)] as const;
  });
  return new Map(best);
}

function phrasesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const pairs = [...text.toLowerCase().matchAll(/\b(?=([a-z]{3,} [a-z]{3,})\b)/g)];
  return new Set([...words, ...pairs.map(([, pair = '']) => pair)]);
}
