import { archive } from '../archive/archive.ts';
import { at, inFull } from '../site/addresses.ts';
import { exportedBag } from './bag-parts.ts';
import type { ExportedPart } from './exported-file.ts';
import { exportedTables } from './exports.ts';

/** A list of all exported files for programs, by table and by part. */
export function exportIndex() {
  const tables = exportedTables().map(({ name, rows, fields, parts }) => ({
    name,
    rows,
    columns: fields.map(({ name, meaning }) => ({ name, meaning })),
    parts: parts.map((part) => ({ ...partOf(part), rows: part.count })),
  }));
  const bag = exportedBag().map((part) => ({ ...partOf(part), articles: part.count }));
  const { name, licence = null } = archive().about;
  return { archive: name, address: inFull(at('')), licence, tables, bag };
}

/** A part without a name is all there is. */
function partOf({ name, files }: ExportedPart) {
  return {
    part: name ?? null,
    files: files.map((file) => ({
      address: inFull(at(`exports/${file.name}`)),
      mediaType: file.mediaType,
      bytes: file.bytes(),
    })),
  };
}
