import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Problem } from '../domain/problem.ts';
import { readManifest, writeManifest } from '../formats/manifest.ts';
import { readText, writeWhole } from './files.ts';

/** Files to write, by their names. */
export type Outputs = ReadonlyMap<string, string>;

export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly problems: readonly Problem[];
}

const MANIFEST = 'SHA256SUMS';

/**
 * Writes outputs into a folder beside a manifest of their checksums. A file that already says the
 * same is left alone; one that is not as it was last written was edited by hand, and is reported
 * instead of overwritten. With `dry`, nothing is written.
 */
export function writeOutputs(folder: string, outputs: Outputs, { dry = false } = {}): Written {
  const path = `${folder}/${MANIFEST}`;
  const manifest = new Map(existsSync(path) ? readManifest(readText(path)) : []);
  const written: string[] = [];
  const unchanged: string[] = [];
  const problems: Problem[] = [];
  for (const [name, text] of outputs) {
    const file = `${folder}/${name}`;
    const present = existsSync(file) ? readText(file) : undefined;
    if (present === text) {
      unchanged.push(name);
    } else if (present !== undefined && manifest.get(name) !== sha256(present)) {
      problems.push(editedByHand(file));
      continue;
    } else {
      written.push(name);
      if (!dry) writeWhole(file, text);
    }
    manifest.set(name, sha256(text));
  }
  const sums = writeManifest(manifest);
  if (!dry && (!existsSync(path) || readText(path) !== sums)) writeWhole(path, sums);
  return { written, unchanged, problems };
}

function editedByHand(file: string): Problem {
  return {
    file,
    what: 'was edited by hand since ingest wrote it; it was left as it is.',
    remedy:
      'Put the correction into the record of its capture or into a vocabulary, delete the file, and run `npm run ingest`.',
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
