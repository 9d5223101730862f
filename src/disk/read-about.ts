import { type About, aboutSchema } from '../domain/archive-about.ts';
import { InputError } from '../domain/problem.ts';
import { LANGUAGES } from '../language/languages.ts';
import { readYaml } from '../formats/yaml.ts';
import { isThere, readText } from './files.ts';

/** The file in which an archive says what it is; older archives have it by the second name. */
export const ABOUT_FILES = ['archive.yaml', 'collection.yaml'] as const;

/**
 * What the archive of a content folder says of itself; undefined where it says nothing. Throws an
 * `InputError` with every fault of the file.
 */
export function readAbout(content: string): About | undefined {
  const file = ABOUT_FILES.map((name) => `${content}/${name}`).find(isThere);
  if (file === undefined) return undefined;
  const { value, lineOf } = readYaml(readText(file), file, aboutSchema);
  const problems = value.holidays.flatMap((country, index) => {
    if (COUNTRIES.includes(country)) return [];
    const remedy = `Those of ${COUNTRIES.join(', ')} are; leave it out.`;
    const what = `holidays: those of ${country} are not known.`;
    return [{ file, line: lineOf('holidays', index), what, remedy }];
  });
  if (problems.length > 0) throw new InputError(problems);
  return value;
}

/** The countries of which a language knows holidays. */
const COUNTRIES = [
  ...new Set(LANGUAGES.flatMap(({ time }) => time?.holidays.flatMap((one) => one.in ?? []) ?? [])),
].toSorted();
