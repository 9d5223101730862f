import { z } from 'zod';
import type { Cue } from '../speech-words.ts';
import { readWords, wordsSchema } from '../word-file.ts';

const VERBS = readWords(
  `${import.meta.dirname}/cue-verbs.yaml`,
  z.strictObject({
    ...{ saying: wordsSchema, judging: wordsSchema, loose: wordsSchema, nouns: wordsSchema },
    irregular: z.record(z.string(), wordsSchema),
  }),
);

/** Endings of third persons, of the participle and of the gerund, by the ending of the verb. */
const ENDINGS: Readonly<Record<string, string>> = {
  ar: 'a an ó aron aba aban ará arán ado ando',
  er: 'e en ió ieron ía ían erá erán ido iendo',
  ir: 'e en ió ieron ía ían irá irán ido iendo',
};

/** The forms of every cue verb; a participle with the endings of an adjective is none. */
export const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...formsOf(VERBS.judging, 'judging'),
  ...formsOf(VERBS.saying, 'saying'),
]);

function formsOf(verbs: Iterable<string>, strength: Cue['strength']): [string, Cue][] {
  return [...verbs].flatMap((verb) => {
    const isLoose = VERBS.loose.has(verb);
    const irregular = VERBS.irregular[verb];
    const forms = irregular === undefined ? regularForms(verb) : [...irregular];
    return [...forms, verb].map((word): [string, Cue] => [
      word,
      {
        form: word === verb || word.endsWith('ndo') ? 'participle' : 'finite',
        ...{ strength, isLoose, hearer: 'none', particle: undefined, isFree: true },
        isNoun: VERBS.nouns.has(word),
        isPerfect: /(?:[aií]do|dicho|scrito|puesto|visto|suelto)$/.test(word),
      },
    ]);
  });
}

function regularForms(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const endings = ENDINGS[verb.slice(-2)]?.split(' ') ?? [];
  return endings.map((ending) => stem + ending);
}
