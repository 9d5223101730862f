import { z } from 'zod';
import { clutterRuleSchema } from '../domain/clutter.ts';
import { readVocabularies } from '../formats/vocabularies.ts';
import { readYaml } from '../formats/yaml.ts';
import type { Knowledge } from '../ingest/ingest.ts';
import { makeLexicon } from '../ingest/understand/lexicon.ts';
import { LANGUAGES } from '../language/languages.ts';
import { readText } from './files.ts';

/**
 * Reads what ingest knows: the vocabularies and the clutter rules of a content folder, by the text
 * of their files (`textOf`). Throws an `InputError` with every fault of the file that is broken.
 */
export function readKnowledge(content: string, textOf = readText): Knowledge {
  const clutter = `${content}/clutter.yaml`;
  const vocabularies = readVocabularies(`${content}/vocabularies`, textOf);
  return {
    vocabularies,
    lexicon: makeLexicon(vocabularies, LANGUAGES),
    clutter: readYaml(textOf(clutter), clutter, z.array(clutterRuleSchema)).value,
    languages: LANGUAGES,
  };
}
