import type { Tense } from '../../time-words.ts';
import { AGREED, BETWEEN, INTENDING, isPast, VERBS, type Word } from './verb-words.ts';

/** What the word at a place says of the tense; undefined where it is no verb that tells. */
export function cueAt(words: readonly Word[], at: number): Tense | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const previous = words[at - 1] ?? '';
  if (VERBS.coming.has(word)) return { looks: 'ahead', word };
  if (VERBS.modal.has(word) || word.endsWith("'ll")) return modal(words, at, word);
  if (VERBS.awaited.has(word) && VERBS.be.has(previous)) return awaited(words, at, word);
  if (previous === 'to') return infinitive(words, at, word);
  if (VERBS.planned.has(word) && VERBS.determiners.has(words[at + 1] ?? ''))
    return { looks: 'ahead', word };
  if (VERBS.scheduled.has(word)) return { looks: 'ahead', word };
  if (isPast(word)) return past(words, at, word);
  if (!VERBS.present.has(word)) return undefined;
  const goesOn = isGoingOn(words, at);
  return {
    looks: 'now',
    word: goesOn ? `${word} …ing` : word,
    isState: VERBS.state.has(word) && !goesOn,
  };
}

/** `could have won` looks back, `could win` ahead. */
function modal(words: readonly Word[], at: number, word: string): Tense {
  const looks = words[at + 1] === 'have' ? 'back' : 'ahead';
  return { looks, word };
}

/** `is due`; `had been due` looks back. */
function awaited(words: readonly Word[], at: number, word: string): Tense {
  const looks = words.slice(Math.max(0, at - 3), at).includes('had') ? 'back' : 'ahead';
  return { looks, word };
}

/** `agreed to meet` looks ahead; `was able to meet` leaves the answer to `was`. */
function infinitive(words: readonly Word[], at: number, word: string): Tense | undefined {
  const leading = words.slice(Math.max(0, at - 6), at - 1);
  const intends = leading.slice(-4).some((one) => INTENDING.test(one));
  if (!intends) return undefined;
  if (leading.includes('had')) return { looks: 'back', word: `had … to ${word}` };
  const isEither = leading.slice(-4).some((one) => AGREED.test(one));
  return { looks: 'ahead', word: `to ${word}`, isEither };
}

/** `will be paid` looks ahead, `is paid` neither way, `the increased dividend` says nothing. */
function past(words: readonly Word[], at: number, word: string): Tense | undefined {
  if (VERBS.determiners.has(words[at - 1] ?? '')) return undefined;
  let auxiliary = at - 1;
  while (auxiliary >= 0 && BETWEEN.test(words[auxiliary] ?? '')) auxiliary--;
  const before = words[auxiliary] ?? '';
  if (before === 'could') return { looks: 'back', word: `could … ${word}` };
  if (VERBS.modal.has(before) && words[at - 1] !== 'have')
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
    VERBS.be.has(words[at] ?? '') &&
    words.slice(at + 1, at + 3).some((word) => /^[a-z]{2,}ing$/.test(word))
  );
}
