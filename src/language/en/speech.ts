import { classesOf, type Gender, type SpeechWords } from '../speech-words.ts';
import { together, wordList } from '../word-list.ts';
import { CUES } from './cue-verbs.ts';
import * as words from './function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { BODY_WORDS, DESCRIBING, PARTICLES, SUFFIXES, TITLES } from './name-parts.ts';
import { FEMALE_ROLES, MALE_ROLES, OFFICES } from './offices.ts';
import { PLACES } from './places.ts';
import { ROLES } from './roles.ts';

const NOTHING = wordList();
const NO_ADVERBS = wordList('ally assembly daily early elderly family weekly');

/** A list of nouns, each also as it owns something: `president’s`. */
function owning(list: Iterable<string>): string[] {
  return [...list].flatMap((noun) => [noun, `${noun}'s`]);
}

export const SPEECH: SpeechWords = {
  classes: classesOf({
    adverb: words.ADVERBS,
    auxiliary: words.AUXILIARIES,
    conjunction: words.CONJUNCTIONS,
    coordinator: words.COORDINATORS,
    determiner: words.DETERMINERS,
    infinitive: ['to'],
    preposition: words.PREPOSITIONS,
    relative: words.RELATIVES,
    time: owning(words.TIMES),
    link: words.LINKS,
    definite: ['the', 'this'],
    introducing: words.INTRODUCING,
    counting: words.COUNTING,
    pronoun: words.PRONOUNS,
    neuter: ['it'],
    male: together(words.MALE_PRONOUNS, MALE_ROLES),
    female: together(words.FEMALE_PRONOUNS, FEMALE_ROLES),
    'manner-opener': ['as', 'how'],
    passive: wordList('are be been being if is once was were when'),
    according: ['according'],
    person: owning(ROLES.persons),
    body: owning(ROLES.bodies),
    document: owning(ROLES.documents),
    title: TITLES,
    'body-name': owning(BODY_WORDS),
    describing: DESCRIBING,
    suffix: SUFFIXES,
    particle: PARTICLES,
    'name-link': wordList('and for in of on our the'),
    'term-mark': wordList(
      'aka album alias book entitled film hashtag known movie named nicknamed phrase program series',
      'show slogan so-called song term terms titled word words',
    ),
    'title-link': wordList('a an and as at by de for from in of on or the to vs vs. with'),
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
  offices: OFFICES,
  givenNames: new Map<string, Gender>([
    ...[...MALE_NAMES].map((name) => [name, 'male'] as const),
    ...[...FEMALE_NAMES].map((name) => [name, 'female'] as const),
  ]),
  places: PLACES,
  apostrophes: {
    opening: /^['‘’](?:\d0s\b|\d\d\b|til\b|em\b|tis\b|twas\b|cause\b|n['’]|bout\b|round\b|s\b)/iu,
    closing: /^s['’] \p{Ll}/u,
  },
};
