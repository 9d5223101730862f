import { fold } from '../domain/fold.ts';
import { InputError } from '../domain/problem.ts';
import { type Synonyms, synonymsSchema } from '../domain/synonyms.ts';
import { listFile } from './vocabularies.ts';
import { MOST_OF_VOCABULARY, readYaml } from './yaml.ts';

/**
 * Reads the words that a search takes for the same. Throws an `InputError` where a word stands in two
 * lists: what it then stands for nobody could say.
 */
export function readSynonyms(text: string, path: string): readonly Synonyms[] {
  const { file, value, lineOf } = readYaml(
    text,
    path,
    listFile(synonymsSchema),
    MOST_OF_VOCABULARY,
  );
  const places = new Map<string, number>();
  const problems = value.flatMap((words, list) =>
    words.flatMap((word, at) => {
      const key = fold(word).toLowerCase();
      const before = places.get(key);
      places.set(key, list);
      if (before === undefined) return [];
      const what = `“${word}” stands in a list already.`;
      const remedy =
        before === list ? 'Leave it there once.' : 'Make one list of the two, or leave it to one.';
      return [{ file, line: lineOf(list, at), what, remedy }];
    }),
  );
  if (problems.length > 0) throw new InputError(problems);
  return value;
}
