import { archive } from '../archive/archive.ts';
import { licenceAddress } from '../domain/archive-about.ts';
import { at, inFull } from '../site/addresses.ts';
import { exportedCitations } from './all-citations.ts';
import { exportedBag } from './bag-parts.ts';
import { exportedDataPackage } from './data-package.ts';
import { exportedDatabase } from './exported-database.ts';
import type { ExportedFile, ExportedPart } from './exported-file.ts';
import { exportedTables } from './exports.ts';

/** A list of all exported files for programs, by table and by part. */
export function exportIndex() {
  const tables = exportedTables().map(({ name, rows, fields, parts }) => ({
    name,
    rows,
    columns: fields.map(({ name, type, meaning }) => ({ name, type, meaning })),
    parts: parts.map((part) => ({ ...partOf(part), rows: part.count })),
  }));
  const ofArticles = (part: ExportedPart) => ({ ...partOf(part), articles: part.count });
  const citations = exportedCitations().map(ofArticles);
  const bag = exportedBag().map(ofArticles);
  const { about } = archive();
  const database = exportedDatabase();
  return {
    ...{ archive: about.name, address: inFull(at('')), licence: about.licence ?? null },
    licenceAddress: licenceAddress(about) ?? null,
    ...{ tables, citations, bag },
    dataPackage: fileOf(exportedDataPackage()),
    database: database === undefined ? null : fileOf(database),
  };
}

/** A part without a name is all there is. */
function partOf({ name, files }: ExportedPart) {
  return {
    part: name ?? null,
    files: files.map(fileOf),
  };
}

function fileOf({ name, mediaType, bytes }: ExportedFile) {
  return { address: inFull(at(`exports/${name}`)), mediaType, bytes: bytes() };
}
