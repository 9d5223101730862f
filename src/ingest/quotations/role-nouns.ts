import type { Gender } from './given-names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FEMALE = list(
  'congresswoman spokeswoman chairwoman businesswoman actress queen princess mother mom wife daughter sister ' +
    'woman girl lady widow heiress grandmother mrs. ms. miss first-lady madam',
);
const MALE = list(
  'congressman spokesman chairman businessman king prince pope father dad husband son brother man boy ' +
    'policeman statesman grandfather mr. sir lord',
);

/** The gender that a role or an honorific tells, if it does. */
export function genderOfRole(noun: string): Gender | undefined {
  if (FEMALE.has(noun)) return 'female';
  return MALE.has(noun) ? 'male' : undefined;
}

// What reporters call the same office.
const OFFICES = new Map<string, readonly string[]>(
  Object.entries({
    leader: ['leader', 'president', 'premier', 'dictator', 'chancellor', 'minister', 'ruler'],
    'head of state': ['president', 'king', 'queen'],
    senator: ['senator', 'sen.'],
    governor: ['governor', 'gov.'],
    congressman: ['congressman', 'representative', 'rep.'],
    congresswoman: ['congresswoman', 'representative', 'rep.'],
    representative: ['representative', 'rep.'],
    president: ['president', 'pres.'],
    nominee: ['nominee', 'candidate'],
    candidate: ['candidate', 'nominee', 'contender', 'hopeful'],
    lawmaker: [
      'lawmaker',
      'senator',
      'sen.',
      'representative',
      'rep.',
      'congressman',
      'congresswoman',
    ],
    republican: ['republican', 'r-'],
    professor: ['professor', 'prof.'],
    general: ['general', 'gen.'],
  }),
);

/** The words that may stand beside a name for the office a noun names, the noun itself first. */
export function sameOffice(noun: string): readonly string[] {
  return OFFICES.get(noun) ?? [noun];
}
