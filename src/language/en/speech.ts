import { z } from 'zod';
import { classesOf, classListsSchema, GENDERS, type SpeechWords } from '../speech-words.ts';
import { readWords, wordsSchema } from '../word-file.ts';
import { wordList } from '../word-list.ts';
import { APOSTROPHES } from './apostrophes.ts';
import { CALENDAR } from './calendar.ts';
import { CUES } from './cue-verbs.ts';
import { PLACES } from './places.ts';
import { REPORTING } from './reporting.ts';
import { ROLES } from './roles.ts';

const HERE = import.meta.dirname;
const LISTS = readWords(`${HERE}/word-classes.yaml`, classListsSchema);
const GIVEN_NAMES = readWords(`${HERE}/given-names.yaml`, z.record(z.enum(GENDERS), wordsSchema));
const OFFICES = readWords(`${HERE}/offices.yaml`, z.record(z.string(), wordsSchema));

const NOTHING = wordList();
// “It’s” is no possessive.
const CONTRACTIONS = wordList(
  "he's here's how's it's let's she's that's there's what's where's who's",
);
const NO_ADVERBS = wordList(
  'ally anomaly assembly belly bully daily early elderly family jelly lily monopoly rally reply supply weekly',
);

const CALENDAR_NAMES = [...CALENDAR.weekdays, ...CALENDAR.months]
  .flatMap(([full, ...short]) => [full, ...short.map((name) => `${name}.`)])
  .map((name) => name.toLowerCase())
  // May is an auxiliary far oftener.
  .filter((name) => LISTS.auxiliary?.has(name) !== true);

/** A list of nouns, each also as it owns something: `president’s`. */
function owning(list: Iterable<string> = []): string[] {
  return [...list].flatMap((noun) => [noun, `${noun}'s`]);
}

/** A list of nouns, each also in the plural: `outlets`, `agencies`. */
function severalOf(list: Iterable<string>): Set<string> {
  const plural = (noun: string) =>
    noun.replace(/([^aeiou])y$/, '$1ie').replace(/(?:s|sh|ch|x)$/, '$&e');
  return new Set([...list].flatMap((noun) => [noun, `${plural(noun)}s`]));
}

export const SPEECH: SpeechWords = {
  classes: classesOf({
    ...LISTS,
    ...REPORTING,
    time: owning([...(LISTS.time ?? []), ...CALENDAR_NAMES]),
    person: owning(severalOf(ROLES.persons)),
    body: owning(severalOf(ROLES.bodies)),
    document: owning([...ROLES.documents, ...(LISTS.carrier ?? [])]),
    'body-name': owning(LISTS['body-name']),
  }),
  forms: [
    { tells: 'adverb', form: /^\p{Ll}.*ly$/u, except: NO_ADVERBS },
    { tells: 'verb', form: /^\p{Ll}{2,}(?:ed|n't)$/u, except: NOTHING },
    { tells: 'participle', form: /^\w{2,}[^aeiou]ing$/, except: NOTHING },
    { tells: 'past', form: /^\p{Ll}{2,}ed$/u, except: NOTHING },
    { tells: 'placed', form: /-based$/, except: NOTHING },
    { tells: 'plural', form: /[^s]s$/, except: NOTHING },
    { tells: 'possessive', form: /[’']s$|s[’']$/i, except: CONTRACTIONS },
  ],
  possessive: /[’']s?$/u,
  cues: CUES,
  offices: new Map(Object.entries(OFFICES)),
  givenNames: new Map(
    GENDERS.flatMap((gender) => [...GIVEN_NAMES[gender]].map((name) => [name, gender])),
  ),
  places: PLACES,
  apostrophes: APOSTROPHES,
  surnames: 'last',
  stops: 'inside',
  epithets: false,
  dialogue: false,
};
