import { z } from 'zod';
import { wordsSchema } from './word-file.ts';
import type { WordList } from './word-list.ts';

export const GENDERS = ['male', 'female'] as const;
export type Gender = (typeof GENDERS)[number];

/** What a word may be, as far as the rules of quotations ask; a word may be several. */
const wordClassSchema = z.enum([
  // Words of the grammar.
  'adverb',
  'auxiliary',
  'clause-opener',
  'conjunction',
  'coordinator',
  'determiner',
  // What joins who speaks as one: `Ann Lee and Bob Ray`.
  'joining',
  'infinitive',
  // What opens a condition without a conjunction: `Had Lee known, …`.
  'inverting',
  'preposition',
  'relative',
  'time',
  // Prepositions that hang a noun on the one before it.
  'link',
  // Determiners of somebody spoken of before, and of somebody or something new.
  'definite',
  'introducing',
  // Words that count people, and stand for them.
  'counting',
  'pronoun',
  'neuter',
  ...GENDERS,
  // What begins a clause that says how something is known: `as she said`.
  'manner-opener',
  'pointing',
  // What a hearer is the subject of: `was asked`.
  'passive',
  'according',
  // What gives somebody's name: `a guard named Bob Ray`.
  'calling',
  // What opens who does it in the passive: `accused by`.
  'agent',
  // Verbs that give the words of whom they name: `quoted Ann Lee as saying`.
  'quoting',
  // What names who wrote something: `signed by`.
  'signing',
  // Nouns for who and what speaks.
  'person',
  'body',
  'document',
  // Parts of names.
  'title',
  'body-name',
  'describing',
  'suffix',
  'particle',
  'name-link',
  // What stands before a term or a name in marks, and the small words within a title.
  'term-mark',
  'title-link',
  // How words stand on a thing, and what on: `printed on a vest`.
  'inscribed',
  'upon',
  // Things that bear words which nobody need have said: `banner`.
  'carrier',
  // What labels a part of a text: `note`.
  'label',
  // What a label has where it does not say who speaks: `Q`, `UNIDENTIFIED MALE`.
  'stand-in',
  // Reported speech: verbs with a clause behind them, with “that” or also without, and their particle.
  'reporting',
  'reporting-bare',
  'reporting-particle',
  'reporting-opener',
  // What makes of saying something only thought of, or not done.
  'supposing',
  // A verb that may be that of a clause: `was`, `came`.
  'verb',
  // What tells the line below a picture, and who sells pictures.
  'picture',
  'picture-side',
  'agency',
  // Told by the form of a word.
  'participle',
  'past',
  'placed',
  'plural',
  'possessive',
  // Adjectives, where they stand behind their noun: `la presidenta mexicana`.
  'following',
  // Pronouns before a verb that look like an article: `la llamó`.
  'clitic',
  // The auxiliaries of a participle that is a cue: `ha dicho`.
  'perfect',
  // Given names, where they part a name from the one before it: `el alcalde de Vado Ann Lee`.
  'given',
]);
export type WordClass = z.infer<typeof wordClassSchema>;

/** The words of each class, as a file of words gives them. */
export const classListsSchema = z.partialRecord(wordClassSchema, wordsSchema);

/** A form of a verb that hands over to a speaker. */
export interface Cue {
  /** `finite` has a subject of its own, `participle` borrows one. */
  readonly form: 'finite' | 'participle' | 'base';
  /** `saying` stands beside a whole statement, `judging` names what the words do. */
  readonly strength: 'saying' | 'judging';
  /** True of verbs that mean something else as often. */
  readonly isLoose: boolean;
  /** Whether it names who is spoken to: `told Ann Lee`, `asked`. */
  readonly hearer: 'needed' | 'possible' | 'none';
  /** The word it is a cue with alone: `went on`. */
  readonly particle: string | undefined;
  /** True where its subject may stand behind it, or be left out: `dijo Ann Lee`, `dijo`. */
  readonly isFree: boolean;
  /** True where a word before it that may be an article is one. */
  readonly isNoun: boolean;
  /** True of a participle that hands over behind its auxiliary alone: `ha dicho`. */
  readonly isPerfect: boolean;
}

/** By what rules tell who said what. Words are in lower case, their apostrophes straight. */
export interface SpeechWords {
  readonly classes: ReadonlyMap<string, ReadonlySet<WordClass>>;
  /** Classes that the form of a word tells, but for some words. */
  readonly forms: readonly {
    readonly tells: WordClass;
    readonly form: RegExp;
    readonly except: WordList;
  }[];
  /** What is put to a noun as it owns something. */
  readonly possessive: RegExp;
  readonly cues: ReadonlyMap<string, Cue>;
  /** What reporters call the same office, by each noun for it. */
  readonly offices: ReadonlyMap<string, WordList>;
  /** The gender that a given name almost always tells. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  readonly places: WordList;
  /** Apostrophes that are no marks: at the head of a word (`’90s`), behind a plural (`cartels’ men`). */
  readonly apostrophes: { readonly opening: RegExp; readonly closing: RegExp };
  /**
   * By which word somebody named in full is called afterwards: the last, or, where a second surname may
   * follow (`Claudia Sheinbaum Pardo`), any behind the first; bodies then begin with what they are.
   */
  readonly surnames: 'last' | 'first';
  /** Where the full stop of a sentence in marks stands. */
  readonly stops: 'inside' | 'outside';
  /** True where a noun with an article may stand for whoever was named last: `dijo la funcionaria`. */
  readonly epithets: boolean;
  /** True where a dash at the head of a paragraph opens what somebody says: `—No —dijo Ann Lee—.` */
  readonly dialogue: boolean;
}

/** Turns lists by class into the classes of each word. */
export function classesOf(
  lists: Readonly<Partial<Record<WordClass, Iterable<string>>>>,
): ReadonlyMap<string, ReadonlySet<WordClass>> {
  const classes = new Map<string, Set<WordClass>>();
  for (const [name, words] of Object.entries(lists)) {
    for (const word of words) {
      const known = classes.get(word) ?? new Set();
      classes.set(word, known.add(name as WordClass));
    }
  }
  return classes;
}
