import type { NameSeen } from '../../domain/proposal.ts';
import type { CutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import type { NameWords } from '../../language/name-words.ts';
import { oneOf } from '../../language/one-of.ts';
import { nameKey } from './name-key.ts';
import { byBlock, firstEndingFrom, type Placed } from './spans.ts';

const CAPITALISED = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{N}’'-]*)`;

/**
 * Lists the names of a text that no vocabulary knows, each once: runs of capitalised words, as far
 * as no term was found in them. One word alone counts only inside a sentence, where a capital is
 * not owed to the place; in a language of which no words are known, several inside a sentence.
 * `unindexed` has the keys of names that the archive wants no term for.
 */
export function proposeNames(
  blocks: readonly CutBlock[],
  mentions: readonly Placed[],
  unindexed: ReadonlySet<string>,
  { names: words }: Language,
): NameSeen[] {
  const pattern = namePattern(words);
  const hasWords = words.common.size > 0;
  const named = byBlock(mentions);
  const proposals = new Map<string, NameSeen>();
  for (const block of blocks.filter(({ kind }) => kind !== 'heading')) {
    const runs = [...block.text.matchAll(pattern)];
    if (runs.length === 0) continue;
    const taken = named.get(block) ?? [];
    const openings = new Set(block.sentences.map(({ start }) => start));
    for (const { 0: found, index } of runs) {
      const name = nameIn(found, words);
      const known = firstEndingFrom(taken, index + 1);
      const overlaps = known !== undefined && known.start < index + found.length;
      const isOpening = openings.has(index) || /[“"‘(]/u.test(block.text[index - 1] ?? '');
      const isOneWord = !name.includes(' ');
      const isWeak = hasWords ? isOpening && isOneWord : isOpening || isOneWord;
      if (overlaps || isWeak || name.length < 2 || unindexed.has(nameKey(name))) continue;
      const before = proposals.get(name);
      if (before) before.mentions++;
      else {
        const { start, end } = firstEndingFrom(block.sentences, index + 1) ?? { start: 0, end: 0 };
        proposals.set(name, { kind: 'name', name, mentions: 1, block: block.id, start, end });
      }
    }
  }
  return [...proposals.values()];
}

function namePattern({ particles }: NameWords): RegExp {
  return new RegExp(`${CAPITALISED}(?: (?:${oneOf(particles)} ){0,2}${CAPITALISED})*`, 'gu');
}

/** What is left of a run of capitalised words without common ones at its ends and the possessive. */
function nameIn(run: string, { common }: NameWords): string {
  const words = run.replace(/[’']s?$/u, '').split(' ');
  const isCommon = (word: string) => common.has(word.toLowerCase());
  const first = words.findIndex((word) => !isCommon(word));
  const last = words.findLastIndex((word) => !isCommon(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}
