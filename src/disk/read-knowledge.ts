import { clutterRuleSchema, clutterRules, withOwnRules } from '../domain/clutter.ts';
import { listFile, readVocabularies } from '../formats/vocabularies.ts';
import { readYaml } from '../formats/yaml.ts';
import type { Knowledge } from '../ingest/ingest.ts';
import { makeLexicon } from '../ingest/understand/lexicon.ts';
import { withHolidays } from '../language/language.ts';
import { CLUTTER_KINDS, LANGUAGES } from '../language/languages.ts';
import { type ArchiveAt, archiveAt } from './archive-at.ts';

/**
 * Reads what ingest knows: the program's languages and clutter rules, and the vocabularies and rules
 * of a content folder. Throws an `InputError` with every fault of the file that is broken.
 */
export function readKnowledge(content: string): Knowledge {
  return knowledgeOf(archiveAt(content));
}

/** The same of an archive of which the texts have been read. What it does not have, it has empty. */
export function knowledgeOf({ content, texts, holidays, language: own }: ArchiveAt): Knowledge {
  const textOf = (file: string) => texts.get(file) ?? '';
  const clutter = `${content}/clutter.yaml`;
  const rules = readYaml(textOf(clutter), clutter, listFile(clutterRuleSchema)).value;
  const vocabularies = readVocabularies(`${content}/vocabularies`, textOf);
  return {
    vocabularies,
    lexicon: makeLexicon(vocabularies, LANGUAGES, own),
    clutter: withOwnRules(rules, clutterRules(CLUTTER_KINDS, LANGUAGES)),
    languages: LANGUAGES.map((language) => withHolidays(language, holidays)),
  };
}
