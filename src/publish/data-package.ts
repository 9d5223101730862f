import { archive, onceABuild } from '../archive/archive.ts';
import { descriptionOf, fullName, licenceAddress } from '../domain/archive-about.ts';
import { slugOf } from '../domain/slug-of.ts';
import { EXPORT_TYPES } from '../domain/media-types.ts';
import type { CellType } from '../formats/table.ts';
import { at, inFull } from '../site/addresses.ts';
import type { ExportedFile } from './exported-file.ts';
import { type ExportedTable, exportedTables, type TablePart } from './exports.ts';

/**
 * What the files of CSV are, for programs that read tables by it: a Data Package, version 2
 * (https://datapackage.org/standard/data-package/), with nothing that readers of version 1 do not
 * know. It has no day of its own: the same archive gives the same bytes.
 */
export const exportedDataPackage = onceABuild((): ExportedFile => {
  const content = `${JSON.stringify(dataPackage(), null, 2)}\n`;
  const bytes = () => Buffer.byteLength(content);
  return { name: 'datapackage.json', mediaType: EXPORT_TYPES.json, bytes, content: () => content };
});

function dataPackage() {
  const { about } = archive();
  const address = inFull(at(''));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugOf(about.name) || 'archive',
    title: fullName(about),
    description: `${descriptionOf(about)} The licence is of what the archive itself says; the words of the articles are of those who wrote them.`,
    homepage: address,
    ...(about.licence === undefined ? {} : { licenses: [licenceOf(about.licence)] }),
    sources: [{ title: about.name, path: address }],
    resources: exportedTables().flatMap((table) =>
      table.parts.map((part) => resourceOf(table, part)),
    ),
  };
}

/** A licence without an address of its own is named on the page of the archive. */
function licenceOf(licence: string) {
  const path = licenceAddress({ ...archive().about, licence }) ?? inFull(at('about/'));
  return /^[-\w.]+$/.test(licence) ? { name: licence, path } : { title: licence, path };
}

function resourceOf({ name, key, fields }: ExportedTable, { files: [csv] }: TablePart) {
  return {
    name: csv.name.replace(/\.csv$/, ''),
    type: 'table',
    profile: 'tabular-data-resource',
    title: `Table of ${name}`,
    path: csv.name,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes(),
    hash: `sha256:${csv.sha256()}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: fields
        .filter(({ isJsonOnly }) => !isJsonOnly)
        .map((field) => ({
          name: field.name,
          type: TYPES[field.type],
          description: `${field.meaning}${field.type === 'list' ? ' Several are joined by “; ”.' : ''}`,
        })),
      missingValues: [''],
      primaryKey: key,
    },
  };
}

/** A list is one text in CSV. */
const TYPES = {
  ...{ string: 'string', date: 'date', integer: 'integer', boolean: 'boolean' },
  list: 'string',
} as const satisfies Record<CellType, string>;
