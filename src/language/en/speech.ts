import { z } from 'zod';
import { classesOf, classListsSchema, GENDERS, type SpeechWords } from '../speech-words.ts';
import { readWords, wordsSchema } from '../word-file.ts';
import { wordList } from '../word-list.ts';
import { CALENDAR } from './calendar.ts';
import { CUES } from './cue-verbs.ts';
import { PLACES } from './places.ts';
import { ROLES } from './roles.ts';

const HERE = import.meta.dirname;
const LISTS = readWords(`${HERE}/word-classes.yaml`, classListsSchema);
const GIVEN_NAMES = readWords(`${HERE}/given-names.yaml`, z.record(z.enum(GENDERS), wordsSchema));
const OFFICES = readWords(`${HERE}/offices.yaml`, z.record(z.string(), wordsSchema));

const NOTHING = wordList();
const NO_ADVERBS = wordList('ally assembly daily early elderly family weekly');

const CALENDAR_NAMES = [...CALENDAR.weekdays, ...CALENDAR.months]
  .flatMap(([full, ...short]) => [full, ...short.map((name) => `${name}.`)])
  .map((name) => name.toLowerCase())
  // May is an auxiliary far oftener.
  .filter((name) => LISTS.auxiliary?.has(name) !== true);

/** A list of nouns, each also as it owns something: `president’s`. */
function owning(list: Iterable<string> = []): string[] {
  return [...list].flatMap((noun) => [noun, `${noun}'s`]);
}

export const SPEECH: SpeechWords = {
  classes: classesOf({
    ...LISTS,
    time: owning([...(LISTS.time ?? []), ...CALENDAR_NAMES]),
    person: owning(ROLES.persons),
    body: owning(ROLES.bodies),
    document: owning([...ROLES.documents, ...(LISTS.carrier ?? [])]),
    'body-name': owning(LISTS['body-name']),
  }),
  forms: [
    { tells: 'adverb', form: /^\p{Ll}.*ly$/u, except: NO_ADVERBS },
    { tells: 'participle', form: /^\w{2,}[^aeiou]ing$/, except: NOTHING },
    { tells: 'placed', form: /-based$/, except: NOTHING },
    { tells: 'plural', form: /[^s]s$/, except: NOTHING },
    { tells: 'possessive', form: /[’']s$|s[’']$/i, except: NOTHING },
  ],
  possessive: /[’']s?$/u,
  cues: CUES,
  offices: new Map(Object.entries(OFFICES)),
  givenNames: new Map(
    GENDERS.flatMap((gender) => [...GIVEN_NAMES[gender]].map((name) => [name, gender])),
  ),
  places: PLACES,
  apostrophes: {
    opening: /^['‘’](?:\d0s\b|\d\d\b|til\b|em\b|tis\b|twas\b|cause\b|n['’]|bout\b|round\b|s\b)/iu,
    closing: /^s['’] \p{Ll}/u,
  },
  surnames: 'last',
  stops: 'inside',
  epithets: false,
  dialogue: false,
};
