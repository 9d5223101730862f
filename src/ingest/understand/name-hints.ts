import type { Hint } from '../../domain/proposal.ts';
import type { NameWords } from '../../language/name-words.ts';
import type { NameRun } from './name-runs.ts';

/** So many characters around a name are looked at. */
const AROUND = 60;

/** What tells whose a name is: its own words, and those beside it in its sentence. */
export function hintsOf(run: NameRun, sentence: string, at: number, words: NameWords): Hint[] {
  return [...ofName(run, words), ...ofPlace(run, sentence, at, words)];
}

function ofName({ name, title }: NameRun, words: NameWords): Hint[] {
  const tokens = name.split(' ');
  const plain = tokens.map((token) => token.toLowerCase().replace(/\.$/, ''));
  const body = plain.find((word) => words.bodies.has(word) || words.bodies.has(`${word}.`));
  const [first = ''] = tokens;
  const site = [plain[0], plain.at(-1)].find((word) => words.sites.has(word ?? ''));
  const event = plain.find((word) => words.events.has(word));
  const isDescribed =
    words.describing.has(first.toLowerCase()) || words.places.has(first.toLowerCase());
  const isPersonLike =
    tokens.length > 1 &&
    tokens.length < 5 &&
    body === undefined &&
    event === undefined &&
    !isDescribed;
  if (words.places.has(name.toLowerCase())) return [`known-place:${name}`];
  const town = tokens.length === 1 ? undefined : townIn(tokens, words);
  return [
    ...(title === undefined ? [] : [`title:${title}` as const]),
    ...(words.given.has(first) ? [`given-name:${first}` as const] : []),
    ...(isPersonLike && hasInitial(name, tokens) ? [`initial:${name}` as const] : []),
    ...(body === undefined ? [] : [`body-word:${tokens[plain.indexOf(body)] ?? body}` as const]),
    ...(/^\p{Lu}{3,6}$/u.test(name) ? [`capitals:${name}` as const] : []),
    ...(/ (?:&|and) |\p{L}&\p{L}/u.test(name) ? [`company:${name}` as const] : []),
    ...(event === undefined ? [] : [`event-word:${event}` as const]),
    ...(town === undefined || site !== undefined ? [] : [`place-first:${town}` as const]),
    ...(site === undefined || tokens.length === 1 ? [] : [`site-word:${site}` as const]),
    ...(isPersonLike && words.common.size > 0 ? [`full-name:${name}` as const] : []),
  ];
}

/** True of `J. R. Ruiz`, and of `Ana M. Ruiz`: a letter alone, before a word that begins with a capital. */
function hasInitial(name: string, tokens: readonly string[]): boolean {
  const isInside = tokens.some(
    (token, at) =>
      at > 0 && /^\p{Lu}\.?$/u.test(token) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1] ?? ''),
  );
  return isInside || /^(?:\p{Lu}\.[- ]?)+ ?\p{Lu}\p{Ll}/u.test(name);
}

/** No place that is known has more words. */
const LONGEST_PLACE = 12;

/** The place that a name of several words begins or ends with: `Port Amber Gulls`. */
function townIn(tokens: readonly string[], { places }: NameWords): string | undefined {
  const most = tokens.slice(1, LONGEST_PLACE + 1);
  const starts = most.map((_, at) => tokens.slice(0, at + 1).join(' '));
  return [...starts.toReversed(), tokens.at(-1) ?? ''].find((some) =>
    places.has(some.toLowerCase()),
  );
}

function ofPlace({ name }: NameRun, sentence: string, at: number, words: NameWords): Hint[] {
  const end = at + name.length;
  const before = sentence.slice(Math.max(0, at - AROUND), at);
  const after = sentence.slice(end, end + AROUND);
  const last = lastWord(before);
  const next = /^[’']?s? ?(?<word>\p{L}+)/u.exec(after)?.groups?.['word'] ?? '';
  const told = /^, (?:[\p{L}’'-]+ ){0,4}?(?<noun>\p{L}+)\b/u.exec(after);
  const relative = /^, (?<word>\p{L}+)/u.exec(after)?.groups?.['word'] ?? '';
  const isRole = words.persons.has(last);
  const role = nounIn(after, words);
  return [
    ...(isRole ? [`title:${last}` as const] : []),
    ...(words.saying.has(next) && after.startsWith(' ') ? [`saying:${next}` as const] : []),
    ...(words.saying.has(last) ? [`saying:${last}` as const] : []),
    ...(words.relative.has(relative) ? [`relative:${relative}` as const] : []),
    ...(/^,? (?:\()?\d{2}[,)]/.test(after) ? ['age:' as const] : []),
    ...(told !== null && role !== undefined ? [`role:${role}` as const] : []),
    ...(words.placing.has(last) ? [`placing:${last}` as const] : []),
  ];
}

/** The noun for a person in an apposition behind a name: `, the harbour master of …`. */
function nounIn(after: string, { persons }: NameWords): string | undefined {
  const words = /^, (?<words>[^,.;:]{3,60}),?/u.exec(after)?.groups?.['words'] ?? '';
  return words.split(' ').find((word) => persons.has(word.toLowerCase()));
}

function lastWord(before: string): string {
  return /(?<word>\p{L}+\.?) ?$/u.exec(before)?.groups?.['word'] ?? '';
}
