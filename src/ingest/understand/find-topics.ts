import { proseText, startsOf } from '../../domain/block.ts';
import { readSign, stepsOf } from '../../domain/sign.ts';
import type { Topic } from '../../domain/vocabulary.ts';
import type { CutBlock } from '../../domain/words.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { leftmostLongest, type Mention, mentionsIn } from './find-terms.ts';
import { type LabelIndex, type Match, matchesIn } from './label-index.ts';
import { indexSigns, type WordedLabel } from './sign-index.ts';
import { byBlock, firstEndingFrom } from './spans.ts';

/** The labels and signs of topics, made ready to be found. */
export interface TopicIndex {
  /** Those in the archive’s own language, looked for in every text. */
  readonly own: LabelIndex;
  /** Those in a language, by its code, looked for in texts in it. */
  readonly others: ReadonlyMap<string, LabelIndex>;
  /** The place of each topic in the vocabulary. */
  readonly places: ReadonlyMap<string, number>;
}

/** Makes the labels and signs of topics ready to be found; those of no other language are in `own`. */
export function indexTopics(
  topics: readonly Topic[],
  languages: readonly Language[],
  own: string,
): TopicIndex {
  const formsIn = (code: string) => languageOf(code, languages).forms;
  const codes = new Set(topics.flatMap(({ languages: others }) => Object.keys(others)));
  const inLanguage = (code: string) =>
    topics.flatMap(({ id, languages: others }) => wordingsOf(id, others[code] ?? []));
  return {
    own: indexSigns(topics.flatMap(ownLabels), formsIn(own)),
    others: new Map([...codes].map((code) => [code, indexSigns(inLanguage(code), formsIn(code))])),
    places: new Map(topics.map(({ id }, place) => [id, place])),
  };
}

/**
 * Finds topics in prose of a language (its code): by their labels, or by other words that are a sign of
 * them. Words may earn several topics (`fentanyl trafficking`), but a name earns none: the Immigration
 * and Customs Enforcement is not about immigration. Topics come in the order of the vocabulary.
 */
export function findTopics(
  blocks: readonly CutBlock[],
  { own, others, places }: TopicIndex,
  names: readonly Mention[],
  language: string,
): Mention[] {
  const text = proseText(blocks);
  const other = others.get(language);
  const stops = sentenceStarts(blocks);
  const matches = [own, ...(other ? [other] : [])].flatMap((index) =>
    matchesIn(text, index, stops),
  );
  const byTopic = Map.groupBy(matches, ({ label }) => label.term);
  const placeOf = (topic: string) => places.get(topic) ?? 0;
  const found = [...byTopic]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([, ofTopic]) => mentionsIn(blocks, once(leftmostLongest(ofTopic))));
  const named = byBlock(names);
  return found.filter(({ block, start, end }) => {
    const name = firstEndingFrom(named.get(block) ?? [], end);
    return name === undefined || name.start > start;
  });
}

/** The topics that words, as a whole, are a label or a sign of. */
export function topicsOf(words: string, { own, others }: TopicIndex): string[] {
  const matches = [own, ...others.values()].flatMap((index) => matchesIn(words, index));
  const whole = matches.filter(({ start, end }) => start === 0 && end === words.length);
  return [...new Set(whole.map(({ label }) => label.term))];
}

function sentenceStarts(blocks: readonly CutBlock[]): number[] {
  const starts = startsOf(blocks.map(({ text }) => text));
  return blocks.flatMap(({ sentences }, at) => {
    const offset = starts[at] ?? 0;
    return [offset, ...sentences.slice(1).map(({ start }) => offset + start)];
  });
}

/** The same words may fit several signs of a topic; they prove it once, by its label if they are that. */
function once(matches: readonly Match[]): Match[] {
  const byStart = Map.groupBy(matches, ({ start }) => start);
  return [...byStart.values()].flatMap(
    (same) => same.find(({ label }) => label.rule === 'topic-label') ?? same[0] ?? [],
  );
}

function ownLabels({ id, label, also, signs }: Topic): WordedLabel[] {
  return [
    { term: id, words: label, rule: 'topic-label', wording: stepsOf(label) },
    ...wordingsOf(id, also, 'topic-label'),
    ...wordingsOf(id, signs),
  ];
}

function wordingsOf(term: string, signs: readonly string[], rule = 'topic-sign'): WordedLabel[] {
  return signs.flatMap((words) =>
    readSign(words).map((wording) => ({ term, words, rule, wording })),
  );
}
