import { InputError, type Problem } from '../domain/problem.ts';
import { readBag } from '../formats/bag.ts';
import { readManifest } from '../formats/manifest.ts';
import { readTar } from '../formats/tar.ts';
import { isThere, namesIn, readBytes, readText, writeWhole } from './files.ts';
import { isNothingYet } from './new-archive.ts';
import { readAbout } from './read-about.ts';
import { sealWritten } from './seal-written.ts';

/**
 * Makes an archive of its bag, or of all parts of one, in a folder that is empty or not there; what
 * was packed is checked first. Returns how many files it wrote. Throws an `InputError` for a folder
 * of something else, for a file that is no bag or not whole, and where a part is missing.
 */
export async function archiveOfBags(folder: string, bags: readonly string[]): Promise<number> {
  if (!isNothingYet(folder)) {
    const remedy = 'Name a folder that is not there yet, or an empty one.';
    throw new InputError([{ file: folder, what: 'is not empty.', remedy }]);
  }
  let written = 0;
  for (const bag of bags) {
    const files = readBag(await tarIn(bag), bag);
    for (const [path, bytes] of files) writeWhole(`${folder}/${path}`, bytes);
    written += files.size;
  }
  // What people wrote was held against the manifest of the bag.
  sealWritten(folder, new Set(namesIn(`${folder}/captures`)), new Map());
  const problems = missingIn(folder);
  if (problems.length > 0) throw new InputError(problems);
  return written;
}

async function tarIn(file: string) {
  const bytes = readBytes(file);
  try {
    return await readTar(bytes);
  } catch {
    const what = 'is no tar archive, or is cut off.';
    throw new InputError([{ file, what, remedy: 'Download it anew.' }]);
  }
}

function missingIn(folder: string): Problem[] {
  const remedy = 'Name all parts of the bag at once, in an empty folder.';
  if (readAbout(folder) === undefined) {
    return [{ file: folder, what: 'does not say what the archive is called.', remedy }];
  }
  const missing = ['captures', 'articles'].flatMap((name) => {
    const manifest = `${folder}/${name}/SHA256SUMS`;
    const listed = isThere(manifest) ? [...readManifest(readText(manifest)).keys()] : [];
    return listed.filter((file) => !isThere(`${folder}/${name}/${file}`));
  });
  if (missing.length === 0) return [];
  const what = `lacks ${String(missing.length)} of the files that its lists name.`;
  return [{ file: folder, what, remedy }];
}
