import type { SpeechWords } from '../../../language/speech-words.ts';
import { cueAt } from '../phrases/cue-at.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA, isCapital, isPlain, roleKind, type Token } from '../phrases/token.ts';

/** True where nothing of the reporter's sentence stands before the run. */
export function opensSentence(tokens: readonly Token[], run: number): boolean {
  const sentence = tokens[run]?.sentence;
  const before = tokens[run - 1];
  if (before === undefined || before.sentence !== sentence) return true;
  const isLight = before.kind === 'punctuation' || isA(before, 'coordinator');
  return isLight && !/[,:]/u.test(before.text) && tokens[run - 2]?.sentence !== sentence;
}

/** True of a passage whose last sentence says something and ends in a colon, or whose last run runs on. */
export function leadsOver({ tokens }: Passage): boolean {
  const last = tokens.at(-1);
  if (last?.text !== ':') return last?.run?.runsOn === true;
  for (let at = tokens.length - 1; tokens[at]?.sentence === last.sentence; at--) {
    if (cueAt(tokens, at)?.strength === 'saying') return true;
  }
  return false;
}

/** True where the sentence of the reporter ends with the run. */
export function closesSentence(tokens: readonly Token[], run: number): boolean {
  const next = tokens[run + 1];
  return next?.kind !== 'word' || next.sentence !== tokens[run]?.sentence;
}

/** True for words that look like a whole sentence: a capital, a mark at the end, some words between. */
export function isSentence(text: string): boolean {
  return /^[\p{Lu}…]/u.test(text) && /[.!?…]["”’'\s]*$/u.test(text) && wordsIn(text) > 3;
}

/** True where the run is a sentence by itself: it ends as one, or is long and no more follows. */
export function isAlone(tokens: readonly Token[], run: number, { stops }: SpeechWords): boolean {
  const [token, next] = [tokens[run], tokens[run + 1]];
  if (token === undefined) return false;
  const isEnded = /[.!?…—–-]["”’')\]\s]*$/u.test(token.text);
  const isLast =
    next === undefined || (isFullStop(next) && tokens[run + 2]?.sentence !== token.sentence);
  if (isEnded) return next?.sentence !== token.sentence || (stops === 'outside' && isLast);
  const isWhole = stops === 'outside' && next !== undefined && /^\P{Ll}*\p{Lu}/u.test(token.text);
  return isLast && wordsIn(token.text) > (isWhole ? 1 : 4);
}

function isFullStop({ text }: Token): boolean {
  return /^[.!?…]$/u.test(text);
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

/** True for words that stand on a thing: “x” printed on a vest; a box marked “x”, emblazoned with “x”. */
export function isInscribed(tokens: readonly Token[], run: number): boolean {
  const [before, next] = [tokens[run - 1], tokens[run + 1]];
  if (isA(next, 'inscribed') && isA(tokens[run + 2], 'upon')) return true;
  const mark = isA(before, 'link') ? tokens[run - 2] : before;
  return isA(mark, 'inscribed') && mark?.cue === undefined;
}

/** True for a run that its own sentence marks as a term or a name: the so-called “x”, known as “x”. */
export function isTerm(tokens: readonly Token[], run: number): boolean {
  const at = tokens[run - 1]?.text === ',' ? run - 2 : run - 1;
  const mark = isA(tokens[at], 'manner-opener') ? at - 1 : at;
  return isA(tokens[mark], 'term-mark') || isCalledSo(tokens, mark);
}

/** “the ship called “Anna””: a thing calls nothing, it has a name; of whoever can speak it is said. */
function isCalledSo(tokens: readonly Token[], mark: number): boolean {
  const thing = tokens[mark - 1];
  return isA(tokens[mark], 'calling') && isPlain(thing) && roleKind(thing) === undefined;
}

/** True for a run in capitals like a title: “Meet the Press,” and no end of a sentence inside. */
export function isTitle(text: string, { classes }: SpeechWords): boolean {
  if (/[.!?…]["”’']?\s*$/u.test(text)) return false;
  const words = inCapitals(text, classes);
  return words.length > 1 && words.every(Boolean);
}

/** Of each word of a title, but for the small ones, whether it has a capital. */
function inCapitals(text: string, classes: SpeechWords['classes']): boolean[] {
  return text
    .split(/[\s—–-]+/u)
    .filter((word) => /\p{L}/u.test(word) && classes.get(word)?.has('title-link') !== true)
    .map((word) => /^[‘'(]?[\p{Lu}\p{N}]/u.test(word));
}

/** True for the name of a work before who is known for it: “Harbour Nights” star Ann Lee. */
export function isWorkOf(tokens: readonly Token[], run: number, { classes }: SpeechWords): boolean {
  const [token, noun, name] = tokens.slice(run, run + 3);
  if (token === undefined || name === undefined || /[.,!?…—–-]["”’'\s]*$/u.test(token.text))
    return false;
  const isPerson = isA(noun, 'person') && noun?.text === noun?.lower;
  return isPerson && isCapital(name) && inCapitals(token.text, classes).every(Boolean);
}
