import { InputError, type Problem } from '../domain/problem.ts';
import { readBag } from '../formats/bag.ts';
import { readManifest } from '../formats/manifest.ts';
import { readTar } from '../formats/tar.ts';
import {
  filesBelow,
  isThere,
  namesIn,
  readBytes,
  readText,
  sizeOf,
  UNFINISHED,
  writeWhole,
} from './files.ts';
import { isNothingYet, isOfRepository } from './new-archive.ts';
import { ABOUT_FILES, readAbout } from './read-about.ts';
import { SHARED_FILES } from './read-kept-files.ts';
import { sealWritten } from './seal-written.ts';

/**
 * Makes an archive of its bag, or of all parts of one, in a folder that is empty or not there; what
 * was packed is checked first. Returns how many files it wrote. Throws an `InputError` for a folder
 * of something else, for a file that is no bag or not whole, and where a part is missing.
 */
export async function archiveOfBags(folder: string, bags: readonly string[]): Promise<number> {
  if (!isNothingYet(folder) && !(await isBegunOf(folder, bags))) {
    const remedy = 'Name a folder that is not there yet, or an empty one.';
    throw new InputError([{ file: folder, what: 'is not empty.', remedy }]);
  }
  let written = 0;
  // What says that it is an archive comes last: until then it is not whole.
  const about = new Map<string, Uint8Array>();
  for (const bag of bags) {
    const files = await filesOf(bag);
    for (const [path, bytes] of files) {
      if (isAbout(path)) about.set(path, bytes);
      else writeWhole(`${folder}/${path}`, bytes);
    }
    written += files.size;
  }
  for (const [path, bytes] of about) writeWhole(`${folder}/${path}`, bytes);
  // What people wrote was held against the manifest of the bag.
  sealWritten(folder, new Set(namesIn(`${folder}/captures`)), new Map());
  const problems = missingIn(folder);
  if (problems.length > 0) throw new InputError(problems);
  return written;
}

function isAbout(path: string): boolean {
  return ABOUT_FILES.some((name) => name === path);
}

/** True of a folder in which a run that was stopped has begun to make the archive of these very bags. */
async function isBegunOf(folder: string, bags: readonly string[]): Promise<boolean> {
  const left = filesBelow(folder).filter(
    (path) => !path.endsWith(UNFINISHED) && !isOfRepository(path),
  );
  const strange = new Set(left);
  for (const bag of bags) {
    for (const [path, bytes] of await filesOf(bag)) {
      if (strange.has(path) && readBytes(`${folder}/${path}`).equals(bytes)) strange.delete(path);
    }
  }
  return strange.size === 0;
}

/** What an archive is made of: the files of three folders, and a few beside them. */
const OWN = /^(?:captures|articles|vocabularies)\/[^./\\][^/\\]*$/;
const OWN_BESIDE: readonly string[] = SHARED_FILES;

/**
 * The files of a bag, by their paths in an archive. Throws where one is nothing that archives have: of
 * a `.git`, a `package.json`, or folders that Git takes for a repository, other programs would run
 * what stands there.
 */
async function filesOf(bag: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = readBag(await tarIn(bag), bag);
  const strange = [...files.keys()].filter((path) => !OWN.test(path) && !OWN_BESIDE.includes(path));
  if (strange.length === 0) return files;
  const remedy = 'Name a bag that was downloaded as “All files” of an archive.';
  const problems = strange.slice(0, MOST_TOLD).map((path) => {
    return { file: bag, what: `holds ${path}, which is nothing that an archive has.`, remedy };
  });
  throw new InputError(problems);
}

const MOST_TOLD = 10;
/** What Node reads at one go; larger archives give themselves out in parts that are far smaller. */
const MOST_BYTES = 2 * 1024 ** 3;

async function tarIn(file: string) {
  if (isThere(file) && sizeOf(file) >= MOST_BYTES) {
    const what = 'is over 2 GiB large, and no bag as archives offer them.';
    throw new InputError([{ file, what, remedy: 'See that it is the file that was meant.' }]);
  }
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
