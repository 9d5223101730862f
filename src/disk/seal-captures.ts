import { type Manifest, writeManifest } from '../formats/manifest.ts';
import { writeWhole } from './files.ts';

/** A manifest of captures, and what there is to know of the folder it stands in. */
interface Sealing {
  readonly before: Manifest;
  /** The files of the folder. */
  readonly names: ReadonlySet<string>;
  readonly dry: boolean;
}

/**
 * Adds captures that were ingested, with their checksums, to the manifest of their folder; a line
 * that is there never changes, but for the name of a capture that was renamed. Returns what was
 * written.
 */
export function sealCaptures(
  folder: string,
  ingested: readonly (readonly [name: string, sha256: string])[],
  { before, names, dry }: Sealing,
): string[] {
  const present = new Set(ingested.map(([, sum]) => sum));
  const lasting = [...before].filter(([name, sum]) => !present.has(sum) || names.has(name));
  const text = writeManifest(new Map([...ingested, ...lasting]));
  if (text === writeManifest(before)) return [];
  if (!dry) writeWhole(`${folder}/SHA256SUMS`, text);
  return ['captures/SHA256SUMS'];
}
