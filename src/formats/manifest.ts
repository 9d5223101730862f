import { hash } from 'node:crypto';

/** Checksums of files by their names: what `sha256sum` writes and `sha256sum -c` reads. */
export type Manifest = ReadonlyMap<string, string>;

/** The checksum of a file, as a manifest gives it. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** Reads a manifest in the format of `sha256sum`; lines of another form are passed over. */
export function readManifest(text: string): Manifest {
  const lines = text.matchAll(/^(?<sha256>[0-9a-f]{64}) [ *](?<file>.+)$/gm);
  return new Map(
    [...lines].map(({ groups }) => [groups?.['file'] ?? '', groups?.['sha256'] ?? '']),
  );
}

/** Writes a manifest, a line to a file, in the order of the names. */
export function writeManifest(manifest: Manifest): string {
  const files = [...manifest.keys()].toSorted();
  return files.map((file) => `${manifest.get(file) ?? ''}  ${file}\n`).join('');
}
