import { type About, aboutSchema } from '../domain/archive-about.ts';
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
  return file === undefined ? undefined : readYaml(readText(file), file, aboutSchema).value;
}
