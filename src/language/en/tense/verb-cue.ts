import type { Tense } from '../../time-words.ts';
import { isPast } from './past-verbs.ts';
import {
  AWAITED,
  BE,
  BETWEEN,
  COMING,
  DETERMINERS,
  INTENDING,
  MODAL,
  PLANNED,
  PRESENT,
  SCHEDULED,
  STATE,
  type Word,
} from './verb-words.ts';

/** What the word at a place says of the tense; undefined where it is no verb that tells. */
export function cueAt(words: readonly Word[], at: number): Tense | undefined {
  const word = words[at]?.lower;
  if (word === undefined) return undefined;
  const previous = words[at - 1]?.lower ?? '';
  if (COMING.has(word)) return { looks: 'ahead', word };
  if (MODAL.has(word) || word.endsWith("'ll")) return modal(words, at, word);
  if (AWAITED.has(word) && BE.has(previous)) return awaited(words, at, word);
  if (previous === 'to') return infinitive(words, at, word);
  if (PLANNED.has(word) && DETERMINERS.has(words[at + 1]?.lower ?? ''))
    return { looks: 'ahead', word };
  if (SCHEDULED.has(word)) return { looks: 'ahead', word };
  if (isPast(word)) return past(words, at, word);
  if (!PRESENT.has(word)) return undefined;
  const goesOn = isGoingOn(words, at);
  return {
    looks: 'now',
    word: goesOn ? `${word} …ing` : word,
    isState: STATE.has(word) && !goesOn,
  };
}

/** `could have won` looks back, `could win` ahead. */
function modal(words: readonly Word[], at: number, word: string): Tense {
  const looks = words[at + 1]?.lower === 'have' ? 'back' : 'ahead';
  return { looks, word };
}

/** `is due`; `had been due` looks back. */
function awaited(words: readonly Word[], at: number, word: string): Tense {
  const looks = words.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'had')
    ? 'back'
    : 'ahead';
  return { looks, word };
}

/** `agreed to meet` looks ahead; `was able to meet` leaves the answer to `was`. */
function infinitive(words: readonly Word[], at: number, word: string): Tense | undefined {
  const leading = words.slice(Math.max(0, at - 6), at - 1);
  const intends = leading.slice(-4).some(({ lower }) => INTENDING.test(lower));
  if (!intends) return undefined;
  if (leading.some(({ lower }) => lower === 'had'))
    return { looks: 'back', word: `had … to ${word}` };
  return { looks: 'ahead', word: `to ${word}` };
}

/** `will be paid` looks ahead, `is paid` neither way, `the increased dividend` says nothing. */
function past(words: readonly Word[], at: number, word: string): Tense | undefined {
  if (DETERMINERS.has(words[at - 1]?.lower ?? '')) return undefined;
  let auxiliary = at - 1;
  while (auxiliary >= 0 && BETWEEN.test(words[auxiliary]?.lower ?? '')) auxiliary--;
  const before = words[auxiliary]?.lower ?? '';
  if (before === 'could') return { looks: 'back', word: `could … ${word}` };
  if (MODAL.has(before) && words[at - 1]?.lower !== 'have')
    return { looks: 'ahead', word: `${before} … ${word}` };
  if (before === 'to') return { looks: 'ahead', word: `to be ${word}` };
  if (before === 'is' || before === 'are') {
    return { looks: 'now', word: `${before} ${word}`, isState: true };
  }
  return { looks: 'back', word };
}

/** `are flying`: something that goes on, not a state. */
function isGoingOn(words: readonly Word[], at: number): boolean {
  return (
    BE.has(words[at]?.lower ?? '') &&
    words.slice(at + 1, at + 3).some(({ lower }) => /^[a-z]{2,}ing$/.test(lower))
  );
}
