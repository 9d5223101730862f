import { isCapture, recordOf } from '../domain/capture-names.ts';
import { attempt, InputError } from '../domain/problem.ts';
import { type Manifest, sha256, writeManifest } from '../formats/manifest.ts';
import { VOCABULARY_FILES } from '../formats/vocabulary-files.ts';
import { isThere, readBytes, readText, writeWhole } from './files.ts';
import { ABOUT_FILES } from './read-about.ts';
import { TABLE } from './read-record.ts';

/** The list, in a content folder, of what people wrote, with its checksums as ingest last read it. */
export const WRITTEN = 'SHA256SUMS';

/** What people write of all captures together, by its paths in a content folder. */
const SHARED = [
  ...ABOUT_FILES,
  'clutter.yaml',
  ...VOCABULARY_FILES.map((name) => `vocabularies/${name}`),
  `captures/${TABLE}`,
];

/** The files of an archive that people wrote, as far as they are there; `names` are those beside the captures. */
export function writtenFiles(content: string, names: ReadonlySet<string>): string[] {
  const records = [...names].filter(isCapture).map(recordOf);
  const there = [...new Set(records)].filter((name) => names.has(name));
  return [
    ...SHARED.filter((path) => isThere(`${content}/${path}`)),
    ...there.map((name) => `captures/${name}`),
  ].toSorted();
}

/** The checksums of what people write of all captures together, as it is now. */
export function sumsOfShared(content: string): Manifest {
  const there = SHARED.filter((path) => isThere(`${content}/${path}`));
  return new Map(there.flatMap((path) => sumAt(content, path)));
}

/** The checksum of a file; none of a record that cannot be read, which is a fault of its capture. */
function sumAt(content: string, path: string): [string, string][] {
  return attempt<[string, string][]>(
    () => [[path, sha256(readBytes(`${content}/${path}`))]],
    (problems) => {
      if (SHARED.includes(path)) throw new InputError(problems);
      return [];
    },
  );
}

/**
 * Lists what the articles were made of beside the captures, so that what changes unseen is known.
 * `read` are the checksums of what was read; what is not among them is read now. Returns what was
 * written.
 */
export function sealWritten(
  content: string,
  names: ReadonlySet<string>,
  read: Manifest,
  dry = false,
): string[] {
  const sums = writtenFiles(content, names).flatMap((path) => {
    const sum = read.get(path);
    return sum === undefined ? sumAt(content, path) : [[path, sum] as const];
  });
  const text = writeManifest(new Map(sums));
  const file = `${content}/${WRITTEN}`;
  if (isThere(file) && readText(file) === text) return [];
  if (!dry) writeWhole(file, text);
  return [WRITTEN];
}
