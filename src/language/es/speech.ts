import { z } from 'zod';
import { classesOf, classListsSchema, GENDERS, type SpeechWords } from '../speech-words.ts';
import { readWords, wordsSchema } from '../word-file.ts';
import { together, wordList } from '../word-list.ts';
import { countriesIn } from '../countries.ts';
import { CALENDAR } from './calendar.ts';
import { CUES } from './cue-verbs.ts';
import { genderOf } from './gender.ts';
import { ROLES } from './roles.ts';

const HERE = import.meta.dirname;
const LISTS = readWords(`${HERE}/word-classes.yaml`, classListsSchema);
const GIVEN_NAMES = readWords(`${HERE}/given-names.yaml`, z.record(z.enum(GENDERS), wordsSchema));
const OFFICES = readWords(`${HERE}/offices.yaml`, z.record(z.string(), wordsSchema));

const NOTHING = wordList();
const NEVER = /(?!)/u;
const DAYS = [...CALENDAR.weekdays, ...CALENDAR.months].map(([full]) => full);

const ofGender = (gender: (typeof GENDERS)[number]) =>
  together(
    LISTS[gender] ?? NOTHING,
    [...ROLES.persons].filter((noun) => genderOf(noun) === gender),
  );

export const SPEECH: SpeechWords = {
  classes: classesOf({
    ...LISTS,
    time: together(LISTS.time ?? NOTHING, DAYS),
    person: ROLES.persons,
    body: ROLES.bodies,
    document: together(ROLES.documents, LISTS.carrier ?? NOTHING),
    title: together(ROLES.persons, LISTS.title ?? NOTHING),
    given: [...GIVEN_NAMES.male, ...GIVEN_NAMES.female].map((name) => name.toLowerCase()),
    male: ofGender('male'),
    female: ofGender('female'),
  }),
  forms: [
    { tells: 'adverb', form: /mente$/u, except: NOTHING },
    { tells: 'participle', form: /^\p{Ll}+(?:ando|iendo|yendo)$/u, except: NOTHING },
    { tells: 'plural', form: /[aeiouéó]s$/u, except: NOTHING },
    {
      tells: 'following',
      form: /^\p{Ll}{2,}(?:[aei]n[oa]|[aei]ñ[oa]|és|esa|ense|al|[ei]c[oa]|[íá]\p{Ll}?ic[oa]|ista|ari[oa]|iv[oa]|e[oa]|uay[oa]|ític[oa])s?$/u,
      except: NOTHING,
    },
  ],
  possessive: NEVER,
  cues: CUES,
  offices: new Map(Object.entries(OFFICES)),
  givenNames: new Map(
    GENDERS.flatMap((gender) => [...GIVEN_NAMES[gender]].map((name) => [name, gender])),
  ),
  places: countriesIn('es'),
  apostrophes: { opening: NEVER, closing: NEVER },
  surnames: 'first',
  stops: 'outside',
  epithets: true,
  dialogue: true,
};
