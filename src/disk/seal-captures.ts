import { InputError } from '../domain/problem.ts';
import { manifestFaults } from '../formats/manifest-faults.ts';
import { type Manifest, writeManifest } from '../formats/manifest.ts';
import { isThere, readText, writeWhole } from './files.ts';

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
  if (text === textIn(folder)) return [];
  if (!dry) writeWhole(`${folder}/SHA256SUMS`, text, { lasting: true });
  return ['captures/SHA256SUMS'];
}

/**
 * Throws an `InputError` where a line of the manifest of a folder of captures is at fault: the capture
 * whose line it was would be taken for a new one, whatever its bytes are by now.
 */
export function checkSeals(folder: string): void {
  const text = textIn(folder);
  const faults = manifestFaults(text, `${folder}/SHA256SUMS`, TO_RESTORE);
  const ofLines = faults.filter(({ line }) => line !== undefined);
  if (ofLines.length > 0) throw new InputError(ofLines);
}

/** What to do about a list of captures: what is lost there nothing else says. */
export const TO_RESTORE = 'Restore it from a copy; or write it as `sha256sum` does of the capture.';

function textIn(folder: string): string {
  const file = `${folder}/SHA256SUMS`;
  return isThere(file) ? readText(file) : '';
}
