import { type Manifest, readManifest } from '../formats/manifest.ts';
import type { RecordTable } from '../formats/record-table.ts';
import { isThere, namesIn, readText } from './files.ts';
import { readTableIn } from './read-record.ts';

/** What a run of ingest begins with, read once, so that all of the run rests on the same. */
export interface ArchiveAt {
  readonly content: string;
  /** The texts of the vocabularies and of the clutter rules, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** The checksums of the captures as they were first ingested. */
  readonly manifest: Manifest;
  /** What is known of captures, as a table has it. */
  readonly table: RecordTable;
}

/** The archive in a content folder. Throws an `InputError` where a file cannot be read. */
export function archiveAt(content: string): ArchiveAt {
  const vocabularies = namesIn(`${content}/vocabularies`).filter((name) => name.endsWith('.yaml'));
  const paths = ['clutter.yaml', ...vocabularies.map((name) => `vocabularies/${name}`)];
  const manifest = `${content}/captures/SHA256SUMS`;
  return {
    content,
    texts: new Map(
      paths.map((path) => [`${content}/${path}`, readText(`${content}/${path}`)] as const),
    ),
    manifest: isThere(manifest) ? readManifest(readText(manifest)) : new Map(),
    table: readTableIn(`${content}/captures`),
  };
}
