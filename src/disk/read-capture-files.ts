import { InputError } from '../domain/problem.ts';
import type { Manifest } from '../formats/manifest.ts';
import { type Capture, readCapture } from '../ingest/capture.ts';
import { readBytes } from './files.ts';

/** Reads a capture. Throws an `InputError` where its bytes are not those of the manifest. */
export function readCaptureFile(folder: string, name: string, manifest: Manifest): Capture {
  const file = `${folder}/${name}`;
  const capture = readCapture(name, readBytes(file), file);
  const expected = manifest.get(name);
  if (expected === undefined || expected === capture.sha256) return capture;
  const what = 'is not the file that SHA256SUMS names: its bytes were changed.';
  const remedy = 'A capture never changes: restore it. A correction belongs in its record.';
  throw new InputError([{ file, what, remedy }]);
}
