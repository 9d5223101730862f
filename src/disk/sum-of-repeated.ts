import { sha256 } from '../formats/manifest.ts';
import type { Repeated } from '../ingest/repeated-lines.ts';

// Captures of one article have the same lines.
const known = new WeakMap<Repeated, string>();

/** A checksum of repeated lines: where it is the same, a capture is cleaned of the same. */
export function sumOfRepeated(repeated: Repeated): string {
  const sum = known.get(repeated) ?? sha256([...repeated].toSorted((a, b) => a - b).join(' '));
  known.set(repeated, sum);
  return sum;
}
