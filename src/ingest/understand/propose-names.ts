import type { Hint, NameSeen } from '../../domain/proposal.ts';
import type { CutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import type { NameWords } from '../../language/name-words.ts';
import { bearersOf } from './fold-names.ts';
import { hintsOf } from './name-hints.ts';
import { nameKey } from './name-key.ts';
import { type NameRun, namesIn, runPattern } from './name-runs.ts';
import { byBlock, firstEndingFrom, type Placed } from './spans.ts';

/** A place where a name stands, and what it tells there. */
interface Mention {
  readonly run: NameRun;
  /** A word alone at the head of a sentence, which may have its capital from there. */
  readonly isWeak: boolean;
  readonly hints: readonly Hint[];
  readonly at: Pick<NameSeen, 'block' | 'start' | 'end' | 'worth'>;
}

/**
 * Lists the names of a text that no vocabulary knows, each once with its variants: runs of
 * capitalised words, as far as no term was found in them, without titles. One word alone counts only
 * inside a sentence, where a capital is not owed to the place; in a language of which no words are
 * known, several inside a sentence. `unindexed` has the keys of names that the archive wants no
 * term for.
 */
export function proposeNames(
  blocks: readonly CutBlock[],
  mentions: readonly Placed[],
  unindexed: ReadonlySet<string>,
  { names: words }: Language,
): NameSeen[] {
  const pattern = runPattern(words);
  const named = byBlock(mentions);
  const found = blocks
    .filter(({ kind, text }) => kind !== 'heading' && !isShouted(text))
    .flatMap((block) => mentionsIn(block, pattern, words, named.get(block) ?? []))
    .filter(({ run }) => run.name.length > 1 && !unindexed.has(nameKey(run.name)));
  const strong = new Set(found.filter(({ isWeak }) => !isWeak).map(({ run }) => nameKey(run.name)));
  const kept = found.filter(({ run }) => strong.has(nameKey(run.name)));
  const bearers = bearersOf(kept.map(({ run }) => run.name));
  const groups = Map.groupBy(kept, ({ run }) => {
    const key = nameKey(run.name);
    const bearer = bearers.get(key) ?? key;
    // The Bank of the Sea is not what “the Sea” means.
    if (words.places.has(key) && words.links.some((link) => bearer.includes(` ${link} `)))
      return key;
    return bearers.get(bearer) ?? bearer;
  });
  return [...groups].map(([key, ofName]) => seenOf(key, ofName));
}

/** Of words that are all capitals nothing tells which are names. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small;
}

function mentionsIn(
  block: CutBlock,
  pattern: RegExp,
  words: NameWords,
  taken: readonly Placed[],
): Mention[] {
  const hasWords = words.common.size > 0;
  return block.sentences.flatMap(({ start, end }) => {
    const sentence = block.text.slice(start, end);
    return [...sentence.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const known = firstEndingFrom(taken, start + index + 1);
      if (known !== undefined && known.start < start + index + found.length) return [];
      return namesIn(found, index, words).map((run) => {
        const isOpening = run.start === 0 || /[“"‘(]/u.test(sentence[run.start - 1] ?? '');
        const isOneWord = !run.name.includes(' ') && run.title === undefined;
        const isWeak = hasWords ? isOpening && isOneWord : isOpening || isOneWord;
        const hints = hintsOf(run, sentence, run.start, words);
        return {
          run,
          isWeak,
          hints,
          at: { block: block.id, start, end, worth: worthOf(sentence, hints) },
        };
      });
    });
  });
}

const TELLING = ['title:', 'role:', 'age:', 'relative:'];
const [SHORTEST, LONGEST] = [40, 240];

/** How much a sentence tells of who is named in it: an office or an apposition, and not too much else. */
function worthOf({ length }: string, hints: readonly Hint[]): number {
  const telling = hints.filter((hint) => TELLING.some((one) => hint.startsWith(one))).length;
  return Math.min(telling, 2) * 2 + (length >= SHORTEST && length <= LONGEST ? 1 : 0);
}

function seenOf(key: string, mentions: readonly Mention[]): NameSeen {
  const names = [...new Set(mentions.map(({ run }) => run.name))];
  const name = names.find((one) => nameKey(one) === key) ?? key;
  const others = names.filter((one) => nameKey(one) !== key);
  const best = mentions.reduce((a, b) => (b.at.worth > a.at.worth ? b : a));
  return {
    ...{ kind: 'name', name, mentions: mentions.length },
    also: others.filter((one) => one.includes(' ')),
    short: others.filter((one) => !one.includes(' ')),
    hints: [...new Set(mentions.flatMap(({ hints }) => hints))],
    ...best.at,
  };
}
