import { z } from 'zod';
import type { Cue } from '../speech-words.ts';
import { readWords, wordsSchema } from '../word-file.ts';
import { wordFormsSchema } from '../word-forms.ts';

const VERBS = readWords(
  `${import.meta.dirname}/cue-verbs.yaml`,
  z.record(
    z.enum(['saying', 'judging', 'loose', 'nouns', 'asking', 'telling', 'doubled']),
    wordsSchema,
  ),
);
const { irregular: IRREGULAR } = readWords(`${import.meta.dirname}/forms.yaml`, wordFormsSchema);

/** Of English, what holds of every cue: its subject leads, and behind an article it is a noun. */
const EVERY = { isFree: false, isNoun: true, isPerfect: false } as const;

const WENT_ON: Cue = {
  ...EVERY,
  form: 'finite',
  strength: 'saying',
  isLoose: true,
  hearer: 'none',
  particle: 'on',
};

/** The forms of every cue verb. */
export const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...formsOf(VERBS.judging, 'judging'),
  ...formsOf(VERBS.saying, 'saying'),
  ...['goes', 'went'].map((word) => [word, WENT_ON] as const),
]);

function formsOf(verbs: Iterable<string>, strength: Cue['strength']): [string, Cue][] {
  return [...verbs].flatMap((verb) => {
    const of = (form: Cue['form']): Cue => ({
      ...EVERY,
      form,
      strength,
      isLoose: VERBS.loose.has(verb),
      hearer: VERBS.telling.has(verb) ? 'needed' : VERBS.asking.has(verb) ? 'possible' : 'none',
      particle: undefined,
    });
    const finite = [thirdPerson(verb), ...(IRREGULAR[verb] ?? [withEnding(verb, 'ed')])];
    const forms: [string, Cue][] = finite.map((word) => [word, of('finite')]);
    if (!VERBS.nouns.has(verb)) forms.unshift([verb, of('base')]);
    return [...forms, [withEnding(verb, 'ing'), of('participle')]];
  });
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (VERBS.doubled.has(verb)) return verb + verb.slice(-1) + ending;
  if (verb.endsWith('ee')) return verb + (ending === 'ed' ? 'd' : ending);
  if (verb.endsWith('e')) return verb.slice(0, -1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb + ending;
}
