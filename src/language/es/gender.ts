import type { Gender } from '../speech-words.ts';

/** A noun for a person with its forms for the other gender and for several: `ministro`, `ministras`. */
export function inAllForms(noun: string): string[] {
  const hers = noun.replace(/o$/, 'a').replace(/(?<!act)or$/, 'ora');
  return [...new Set([noun, hers])].flatMap((one) => [one, plural(one)]);
}

function plural(noun: string): string {
  if (/[aeiouáéó]$/.test(noun)) return `${noun}s`;
  if (noun.endsWith('s')) return noun;
  const [stem, accents] = [noun.replace(/z$/, 'c'), { á: 'a', í: 'i', ó: 'o' } as const];
  return stem.replace(/([áíó])n$/, (_, vowel: keyof typeof accents) => `${accents[vowel]}n`) + 'es';
}

/** The gender that the ending of a noun for a person tells: `alcaldesa`; none of `periodista`, `fiscal`. */
export function genderOf(noun: string): Gender | undefined {
  if (/(?:ista|eta|cía|colega|víctima|autoridad|guardia|demócrata|cura|papa)s?$/.test(noun))
    return undefined;
  if (/as?$/.test(noun)) return 'female';
  return /(?:o|or|os|ores)$/.test(noun) ? 'male' : undefined;
}
