import type { PhraseSeen } from '../../domain/proposal.ts';
import type { CutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import { partsOf, phraseKey } from './phrase-key.ts';
import { phrasesIn } from './phrase-runs.ts';

/** So many phrases of a text are compared with those of others. */
const MOST = 15;
/** So many are looked at in all their forms. */
const MOST_WRITTEN = 24;
/** What the title says counts so much more. */
const TITLED = 2;

/** What tells of the phrases of a text beside the text itself. */
export interface PhraseContext {
  readonly title: string | null;
  readonly tags: readonly string[];
  /** True for words that need no proposal. */
  readonly isKnown: (words: string) => boolean;
}

/**
 * The phrases that a text says most, each once in whatever forms, with the first sentence that has it:
 * those that are tags of its page come first, and those of its title count twice. A part of a longer
 * one that is said no oftener is left out.
 */
export function proposePhrases(
  blocks: readonly CutBlock[],
  { title, tags, isKnown }: PhraseContext,
  { topics, forms }: Language,
): PhraseSeen[] {
  const said = (title ?? '').toLowerCase();
  const tagged = new Set(tags.map((tag) => tag.toLowerCase()));
  const weightOf = ({ phrase, mentions }: PhraseSeen) => {
    if (tagged.has(phrase)) return Infinity;
    const isTitled = said.includes(phrase);
    const words = phrase.split(' ').length;
    // Words alone, and long phrases, are chance where they are said once.
    if (mentions === 1 && words !== 2 && !(isTitled && words > 2)) return 0;
    return mentions * Math.sqrt(words) * (isTitled ? TITLED : 1);
  };
  const heaviest = (phrases: readonly PhraseSeen[]) => {
    const weighed = phrases.map((one) => ({ one, weight: weightOf(one) }));
    const worth = weighed.filter(({ weight }) => weight > 0);
    return worth.toSorted((a, b) => b.weight - a.weight).map(({ one }) => one);
  };
  const written = heaviest(withoutParts(phrasesOf(blocks, { topics }), (phrase) => phrase)).slice(
    0,
    MOST_WRITTEN,
  );
  const keyOf = (phrase: string) => phraseKey(phrase, forms);
  const alike = Map.groupBy(written, ({ phrase }) => keyOf(phrase));
  const folded = [...alike.values()].flatMap(([first, ...others]) =>
    first
      ? { ...first, mentions: others.reduce((sum, one) => sum + one.mentions, first.mentions) }
      : [],
  );
  const kept: PhraseSeen[] = [];
  for (const one of heaviest(withoutParts(folded, keyOf))) {
    if (kept.length === MOST) break;
    if (!isKnown(one.phrase)) kept.push(one);
  }
  return kept;
}

/** All phrases, as they are written but for capitals, in the order in which they are said first. */
function phrasesOf(
  blocks: readonly CutBlock[],
  { topics }: Pick<Language, 'topics'>,
): PhraseSeen[] {
  const text = blocks.map((block) => block.text).join('\n');
  const between = new Set(text.split(' ').slice(1, -1));
  const isSmall = (word: string) => between.has(word);
  const phrases = new Map<string, { -readonly [Key in keyof PhraseSeen]: PhraseSeen[Key] }>();
  for (const block of blocks.filter(({ kind }) => kind !== 'heading')) {
    for (const { start, end } of block.sentences) {
      const sentence = block.text.slice(start, end);
      for (const span of phrasesIn(sentence, topics, isSmall)) {
        const phrase = sentence.slice(span.start, span.end).toLowerCase();
        const there = phrases.get(phrase);
        if (there !== undefined) there.mentions += 1;
        else
          phrases.set(phrase, { kind: 'phrase', phrase, mentions: 1, block: block.id, start, end });
      }
    }
  }
  return [...phrases.values()];
}

/** Without those that stand, by their keys, in a longer one as often as at all, where that is said again. */
function withoutParts(
  phrases: readonly PhraseSeen[],
  keyOf: (phrase: string) => string,
): PhraseSeen[] {
  const within = new Map<string, number>();
  for (const { phrase, mentions } of phrases.filter((one) => one.mentions > 1)) {
    for (const part of partsOf(keyOf(phrase))) {
      within.set(part, Math.max(within.get(part) ?? 0, mentions));
    }
  }
  return phrases.filter(({ phrase, mentions }) => mentions > (within.get(keyOf(phrase)) ?? 0));
}
