import { attempt, type Problem } from '../domain/problem.ts';
import { type Manifest, readManifest, sha256, writeManifest } from '../formats/manifest.ts';
import { isThere, readText, removeFile, writeWhole } from './files.ts';
import { type Sums, sumsIn } from './sums-in.ts';
import { PENDING } from './unfinished.ts';

/** Files to write, by their names. */
export type Outputs = ReadonlyMap<string, string>;

/** Files that take the place of others; that happens whole, or not at all. */
export interface Move {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

interface Options {
  readonly moves?: readonly Move[];
  /** The checksums of outputs that stand there already as they should. */
  readonly standing?: Manifest;
  /** What stands in the folder now. */
  readonly present?: Sums;
  /** Only say what would be written. */
  readonly dry?: boolean;
}

export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
}

/** How it begins to be said that an output is not as it was written. */
export const EDITED = 'was edited by hand, or damaged, since ingest wrote it';

const MANIFEST = 'SHA256SUMS';

/**
 * Writes outputs into a folder beside a manifest of their checksums, and removes the files whose
 * place they take. A file that already says the same is left alone; one that is not as it was last
 * written was edited by hand, and is reported instead of overwritten or removed.
 */
export function writeOutputs(
  folder: string,
  outputs: Outputs,
  { moves = [], standing = new Map(), present = sumsIn(folder), dry = false }: Options = {},
): Written {
  const manifest = readManifestAt(`${folder}/${MANIFEST}`);
  const pending = readManifestAt(`${folder}/${PENDING}`);
  const own = new Map([...outputs].map(([name, text]) => [name, sha256(text)]));
  const leaving = moves.flatMap(({ from }) => from);
  const faults = new Map(
    [...own.keys(), ...leaving].map((name) => {
      const ours = [own.get(name), manifest.get(name), pending.get(name)];
      return [name, faultOf(folder, name, own.has(name), ours, present)];
    }),
  );
  const isFree = (name: string) => faults.get(name) === undefined;
  const made = moves.filter(({ from, to }) => [...from, ...to].every(isFree));
  const isMade = new Set(made);
  const halted = new Set(moves.flatMap((move) => (isMade.has(move) ? [] : move.to)));
  const ours = [...outputs].filter(([name]) => isFree(name) && !halted.has(name));
  const changed = ours.filter(([name]) => present.of(name) !== own.get(name));
  const gone = made.flatMap(({ from }) => from);
  const removed = gone.filter((name) => present.of(name) !== undefined);
  // What a run that was killed has removed it had no time to strike out.
  const isLeft = (name: string) => pending.size === 0 || present.names.includes(name);
  const listed = [...manifest].filter(([name]) => isLeft(name));
  const sums = new Map([...listed, ...standing]);
  for (const [name] of ours) sums.set(name, own.get(name) ?? '');
  for (const name of gone) sums.delete(name);
  if (!dry) writeAll(folder, { changed, removed, sums, before: manifest });
  const problems = [...faults.values()].filter((fault) => fault !== undefined);
  return { written: changed.map(([name]) => name), removed, problems };
}

interface Changes {
  readonly changed: readonly (readonly [string, string])[];
  readonly removed: readonly string[];
  readonly sums: Manifest;
  readonly before: Manifest;
}

function writeAll(folder: string, { changed, removed, sums, before }: Changes) {
  if (changed.length + removed.length > 0) {
    // After a crash, files are known by either manifest. What is to be removed is known as ours until it is.
    writeWhole(`${folder}/${PENDING}`, writeManifest(new Map([...before, ...sums])));
  }
  for (const [name, text] of changed) writeWhole(`${folder}/${name}`, text);
  for (const name of removed) removeFile(`${folder}/${name}`);
  const text = writeManifest(sums);
  if (!says(`${folder}/${MANIFEST}`, text)) writeWhole(`${folder}/${MANIFEST}`, text);
  removeFile(`${folder}/${PENDING}`);
}

function says(file: string, text: string): boolean {
  return isThere(file) && readText(file) === text;
}

function readManifestAt(path: string): Manifest {
  return isThere(path) ? readManifest(readText(path)) : new Map();
}

/**
 * Tells whether a file of a folder is as it was written there, or was about to be; of a folder without
 * a manifest nobody knows, and all is taken for that.
 */
export function writtenIn(folder: string): (name: string, sum: string | undefined) => boolean {
  const manifests = [MANIFEST, PENDING].map((name) => readManifestAt(`${folder}/${name}`));
  const isAny = manifests.some(({ size }) => size > 0);
  return (name, sum) =>
    !isAny || (sum !== undefined && manifests.some((manifest) => manifest.get(name) === sum));
}

/**
 * What stands in the way of writing a file, or of removing it: it cannot be read, or its checksum is
 * none of ours.
 */
function faultOf(
  folder: string,
  name: string,
  isWritten: boolean,
  ours: readonly (string | undefined)[],
  present: Sums,
): Problem | undefined {
  const what = isWritten
    ? `${EDITED}; it was left as it is.`
    : `${EDITED}; its article was left at this address.`;
  const remedy =
    'Put the correction into the record of its capture or into a vocabulary, and have it made again: `npm run verify -- --repair`.';
  return attempt<Problem | undefined>(
    () => {
      const sum = present.of(name);
      if (sum === undefined || ours.includes(sum)) return undefined;
      const file = `${folder}/${name}`;
      // Git may have ended its lines as on Windows; that was no hand.
      const unix = readText(file).replaceAll('\r\n', '\n');
      return ours.includes(sha256(unix)) ? undefined : { file, what, remedy };
    },
    ([problem]) => problem,
  );
}
