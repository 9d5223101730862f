import { z } from 'zod';
import type { WordClass } from '../speech-words.ts';
import { readWords, wordsSchema } from '../word-file.ts';
import { formsOf, wordFormsSchema } from '../word-forms.ts';
import { VERBS } from './tense/verb-words.ts';

const HERE = import.meta.dirname;
const WORDS = readWords(
  `${HERE}/reporting.yaml`,
  z.record(z.enum(['bare', 'clause', 'particle', 'opener', 'supposing']), wordsSchema),
);
const FORMS = readWords(`${HERE}/forms.yaml`, wordFormsSchema);

function formsOfAll(verbs: Iterable<string>): string[] {
  return [...verbs].flatMap((verb) => formsOf(verb, FORMS));
}

/** The words by which reported speech without marks is known. */
export const REPORTING: Partial<Record<WordClass, Iterable<string>>> = {
  'reporting-bare': formsOfAll(WORDS.bare),
  reporting: formsOfAll([...WORDS.bare, ...WORDS.clause]),
  'reporting-particle': WORDS.particle,
  'reporting-opener': WORDS.opener,
  supposing: WORDS.supposing,
  verb: [...VERBS.past, ...VERBS.present, ...VERBS.modal],
};
