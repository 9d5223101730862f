import { exportedCitations } from './all-citations.ts';
import { exportedBag } from './bag-parts.ts';
import { exportedDataPackage } from './data-package.ts';
import { exportedDatabase } from './exported-database.ts';
import type { ExportedFile } from './exported-file.ts';
import { exportedTables } from './exports.ts';

/** All files that are exported. */
export function exportedFiles(): ExportedFile[] {
  const tables = exportedTables().flatMap((table) => table.parts);
  const parts = [...tables, ...exportedCitations(), ...exportedBag()];
  const alone = [exportedDataPackage(), exportedDatabase() ?? []].flat();
  return [...parts.flatMap(({ files }) => files), ...alone];
}

/** The addresses of these files. */
export function exportPaths() {
  return exportedFiles().map((file) => ({ params: { file: file.name }, props: { file } }));
}
