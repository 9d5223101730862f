import { gzipSync } from 'node:zlib';
import { archive, onceABuild } from '../archive/archive.ts';
import { slugOf } from '../domain/slug-of.ts';
import { EXPORT_TYPES } from '../domain/media-types.ts';
import { writeDatabase } from '../formats/sqlite.ts';
import { databaseTables } from './database.ts';
import type { ExportedFile } from './exported-file.ts';
import { MOST_AS_A_WHOLE, MOST_IN_A_FILE } from './parts.ts';

/** What the database is called: after the archive, as far as its name has Latin letters. */
const databaseName = () => `${slugOf(archive().about.name) || 'archive'}.sqlite`;

/**
 * The archive as one database, whole: a question that goes over years cannot be asked of parts. A
 * large one is packed; none where that, too, is more than hosts take.
 */
export const exportedDatabase = onceABuild((): ExportedFile | undefined => {
  const plain = { name: databaseName(), mediaType: EXPORT_TYPES.sqlite };
  const packed = { name: `${plain.name}.gz`, mediaType: EXPORT_TYPES.gz };
  const database = writeDatabase(databaseTables());
  if (database.length <= MOST_AS_A_WHOLE) return fileOf(plain, database);
  const pack = gzipSync(database, { level: 9 });
  return pack.length > MOST_IN_A_FILE ? undefined : fileOf(packed, pack);
});

/** It is kept, and made once: it is as large as one file may be. */
function fileOf(
  kind: Pick<ExportedFile, 'name' | 'mediaType'>,
  content: Uint8Array<ArrayBuffer>,
): ExportedFile {
  return { ...kind, bytes: () => content.length, content: () => content };
}
