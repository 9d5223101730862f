import { basename, extname, join } from 'node:path';
import { isCapture } from '../../src/domain/capture-names.ts';
import { isFolder, namesIn } from '../../src/disk/files.ts';

/**
 * The files that a path leads to, in order: a file itself; of a folder the pages, texts and web
 * archives in it and in its folders, but for what browsers keep beside a page that they save.
 */
export function findSources(path: string): string[] {
  if (!isFolder(path)) return [path];
  const names = namesIn(path);
  const stems = names.filter(isCapture).map((name) => basename(name, extname(name)));
  return names.flatMap((name) => {
    const inside = join(path, name);
    if (isFolder(inside)) return isBeside(name, stems) ? [] : findSources(inside);
    return isCapture(name) || isWebArchive(name) ? [inside] : [];
  });
}

/** True of the name of a web archive: it holds pages, and is none itself. */
export function isWebArchive(name: string): boolean {
  return /\.(?:wacz|warc|warc\.gz)$/i.test(name);
}

/** `page_files`, `page-Dateien`: the folder of what belongs to `page.html`. */
function isBeside(folder: string, stems: readonly string[]): boolean {
  return stems.some(
    (stem) => folder.startsWith(stem) && /^[-_ ]\p{L}+$/u.test(folder.slice(stem.length)),
  );
}
