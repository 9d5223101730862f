import { archive } from '../archive/archive.ts';
import { at, inFull } from '../site/addresses.ts';
import { exportedCitations } from './all-citations.ts';
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
  const ofArticles = (part: ExportedPart) => ({ ...partOf(part), articles: part.count });
  const citations = exportedCitations().map(ofArticles);
  const bag = exportedBag().map(ofArticles);
  const { name, licence = null } = archive().about;
  return { archive: name, address: inFull(at('')), licence, tables, citations, bag };
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
