import { InputError } from '../domain/problem.ts';
import { ABOUT_FILES } from './read-about.ts';
import { clutterRuleSchema, clutterRules, withOwnRules } from '../domain/clutter.ts';
import type { Synonyms } from '../domain/synonyms.ts';
import { readSynonyms } from '../formats/synonyms.ts';
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

/** Reads the words that a search in a content folder takes for the same. */
export function readSynonymsOf(content: string): readonly Synonyms[] {
  return synonymsIn(archiveAt(content));
}

function synonymsIn({ content, texts }: Pick<ArchiveAt, 'content' | 'texts'>) {
  const file = `${content}/vocabularies/synonyms.yaml`;
  return readSynonyms(texts.get(file) ?? '', file);
}

/** The same of an archive of which the texts have been read. What it does not have, it has empty. */
export function knowledgeOf({ content, texts, holidays, language: own }: ArchiveAt): Knowledge {
  const textOf = (file: string) => texts.get(file) ?? '';
  checkHolidays(content, holidays);
  // Ingest needs none of them, and is when a curator hears of faults.
  synonymsIn({ content, texts });
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

/** Throws where holidays are asked for that no language knows: nothing would ever come of it. */
function checkHolidays(content: string, asked: readonly string[]): void {
  const all = LANGUAGES.flatMap(({ time }) => time?.holidays.flatMap((one) => one.in ?? []) ?? []);
  const known = [...new Set(all)].toSorted();
  const unknown = asked.filter((country) => !known.includes(country));
  if (unknown.length === 0) return;
  const what = `holidays: those of ${unknown.join(', ')} are not known.`;
  const remedy = `Leave it out; known are those of ${known.join(', ')}.`;
  throw new InputError([{ file: `${content}/${ABOUT_FILES[0]}`, what, remedy }]);
}
