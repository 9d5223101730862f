import type { Manifest } from '../../formats/manifest.ts';
import { type Fault, RESTORE_CAPTURE } from './fault.ts';
import type { FilesOfArchive } from './files-of-archive.ts';

/** Captures that are not, byte for byte, what their manifest names; `sums` are those of what is there. */
export function captureFaults({ content, manifests }: FilesOfArchive, sums: Manifest): Fault[] {
  return [...manifests.captures.sums].flatMap(([name, sealed]): Fault[] => {
    const sum = sums.get(name);
    if (sum === undefined || sum === sealed) return [];
    const what = `is not the file that captures/SHA256SUMS names: its bytes, or that line, were changed.`;
    const file = `${content}/captures/${name}`;
    return [{ kind: 'capture', file, what, remedy: RESTORE_CAPTURE }];
  });
}
