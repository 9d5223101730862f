import { PRONOUNS } from '../../language/own/pronouns.ts';
import { wordsOf } from '../words.ts';
import type { DraftRun } from './draft.ts';

/** Those who speak in the archive: their names, and the last words of them as they are compared. */
export interface KnownSpeakers {
  readonly names: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** Makes names ready to be looked for. */
export function knownSpeakers(names: readonly string[]): KnownSpeakers {
  return { names: new Set(names), surnames: new Set(names.map(surnameOf)) };
}

/**
 * Whom the sentence of a draft names nearest to its quotation, of those who speak in the archive, in
 * the words of the draft; nobody where a pronoun stands nearer, for whom that means is not judged.
 */
export function speakerNamed(
  { before, after }: Pick<DraftRun, 'before' | 'after'>,
  known: KnownSpeakers,
): string | undefined {
  const [last] = mentionsIn(before, known)
    .map((one) => ({ ...one, away: before.trimEnd().length - one.end }))
    .toReversed();
  const [first] = mentionsIn(after, known).map((one) => ({ ...one, away: one.start }));
  const [nearest] = [last, first].flatMap((one) => one ?? []).toSorted((a, b) => a.away - b.away);
  return nearest?.isPronoun === false ? nearest.words : undefined;
}

/** True where a sentence has the name of a speaker, or at least the last word of it. */
export function isNamed(
  { before, after }: Pick<DraftRun, 'before' | 'after'>,
  speaker: string,
): boolean {
  const surname = surnameOf(speaker);
  return wordsOf(`${before} ${after}`).some(({ plain }) => plain === surname);
}

interface Mention {
  readonly words: string;
  readonly isPronoun: boolean;
  readonly start: number;
  readonly end: number;
}

// `President Ruiz`, `Ana de la Cruz`; what owns something is not who speaks: `Ruiz’s lawyer`.
const PART = String.raw`\p{Lu}(?:(?:\.\p{Lu})*\.(?=\s)|[\p{L}\p{M}-]*)`;
const SMALL = String.raw`(?:(?:de|del|la|van|von|der|bin|al)\s+)*`;
const NAME = new RegExp(String.raw`${PART}(?:\s+${SMALL}${PART})*`, 'gu');
const OWNS = /^[’']s?(?![\p{L}\p{N}])/u;

function mentionsIn(text: string, { surnames }: KnownSpeakers): Mention[] {
  const names = [...text.matchAll(NAME)].flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    const isSpeaker = surnames.has(surnameOf(words)) && !OWNS.test(text.slice(end));
    return isSpeaker ? [{ words, isPronoun: false, start, end }] : [];
  });
  const pronouns = wordsOf(text)
    .filter(({ plain }) => PRONOUNS.has(plain))
    .map(({ plain, start, end }) => ({ words: plain, isPronoun: true, start, end }));
  return [...names, ...pronouns].toSorted((a, b) => a.start - b.start);
}

function surnameOf(name: string): string {
  return wordsOf(name).at(-1)?.plain ?? '';
}
