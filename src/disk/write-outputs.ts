import { rmSync } from 'node:fs';
import { attempt, type Problem } from '../domain/problem.ts';
import { type Manifest, readManifest, sha256, writeManifest } from '../formats/manifest.ts';
import { isThere, readText, writeWhole } from './files.ts';

/** Files to write, by their names. */
export type Outputs = ReadonlyMap<string, string>;

export interface Written {
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

const MANIFEST = 'SHA256SUMS';
/** What is about to be written: after a crash, files are known by either manifest. */
const PENDING = 'SHA256SUMS.pending';

/**
 * Writes outputs into a folder beside a manifest of their checksums. A file that already says the
 * same is left alone; one that is not as it was last written was edited by hand, and is reported
 * instead of overwritten. With `dry`, nothing is written.
 */
export function writeOutputs(folder: string, outputs: Outputs, { dry = false } = {}): Written {
  const manifest = readManifestAt(`${folder}/${MANIFEST}`);
  const pending = readManifestAt(`${folder}/${PENDING}`);
  const problems: Problem[] = [];
  const ours = [...outputs].filter(([name, text]) => {
    const problem = faultOf(`${folder}/${name}`, text, [manifest.get(name), pending.get(name)]);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined;
  });
  const sums = new Map([...manifest, ...ours.map(([name, text]) => [name, sha256(text)] as const)]);
  const changed = ours.filter(([name, text]) => !says(`${folder}/${name}`, text));
  if (!dry) writeAll(folder, changed, writeManifest(sums));
  return { written: changed.map(([name]) => name), problems };
}

function writeAll(folder: string, changed: readonly (readonly [string, string])[], sums: string) {
  if (changed.length > 0) writeWhole(`${folder}/${PENDING}`, sums);
  for (const [name, text] of changed) writeWhole(`${folder}/${name}`, text);
  if (!says(`${folder}/${MANIFEST}`, sums)) writeWhole(`${folder}/${MANIFEST}`, sums);
  rmSync(`${folder}/${PENDING}`, { force: true });
}

function says(file: string, text: string): boolean {
  return isThere(file) && readText(file) === text;
}

function readManifestAt(path: string): Manifest {
  return isThere(path) ? readManifest(readText(path)) : new Map();
}

/** What stands in the way of writing the file: it cannot be read, or is not as ingest left it. */
function faultOf(file: string, text: string, sums: readonly (string | undefined)[]) {
  if (!isThere(file)) return undefined;
  const what = 'was edited by hand since ingest wrote it; it was left as it is.';
  const remedy =
    'Put the correction into the record of its capture or into a vocabulary, delete the file, and run `npm run ingest`.';
  return attempt<Problem | undefined>(
    () => {
      const present = readText(file);
      const isOurs = present === text || sums.includes(sha256(present));
      return isOurs ? undefined : { file, what, remedy };
    },
    ([problem]) => problem,
  );
}
