import { basename, extname, join } from 'node:path';
import { isCapture } from '../../src/domain/capture-names.ts';
import { isFolder, isLink, namesIn } from '../../src/disk/files.ts';
import { isMistaken } from '../../src/ingest/bytes/refused-kind.ts';

/** The files that are to be added, and how many others lie in folders with them. */
export interface Sources {
  readonly files: readonly string[];
  readonly others: number;
}

/**
 * The files that paths lead to, in order: a file itself; of a folder the pages, texts and web archives
 * in it and in its folders, and what people take for a saved page, so that they hear that it is none;
 * not what browsers keep beside a page that they save, and nothing that a link leads to.
 */
export function findSources(paths: readonly string[]): Sources {
  const found = paths.map((path) =>
    isFolder(path) ? inFolder(path) : { files: [path], others: 0 },
  );
  return {
    files: found.flatMap(({ files }) => files),
    others: found.reduce((sum, { others }) => sum + others, 0),
  };
}

function inFolder(folder: string): Sources {
  const names = namesIn(folder).filter(
    (name) => !name.startsWith('.') && !isLink(join(folder, name)),
  );
  const folders = names.filter((name) => isFolder(join(folder, name)));
  const files = names.filter((name) => !folders.includes(name));
  const pages = files.filter(isPageOrText);
  const stems = pages.map((name) => basename(name, extname(name)));
  const own = files.filter((name) => isPageOrText(name) || isWebArchive(name) || isMistaken(name));
  const records = files.filter((name) => /\.ya?ml$/i.test(name));
  const inside = findSources(
    folders.filter((name) => !isBeside(name, stems)).map((name) => join(folder, name)),
  );
  return {
    files: [...own.map((name) => join(folder, name)), ...inside.files],
    others: files.length - own.length - records.length + inside.others,
  };
}

/** True of the name of a web archive: it holds pages, and is none itself. */
export function isWebArchive(name: string): boolean {
  return /\.(?:wacz|warc|warc\.gz)$/i.test(name);
}

function isPageOrText(name: string): boolean {
  return isCapture(name.toLowerCase());
}

/** `page_files`, `page-Dateien`: the folder of what belongs to `page.html`. */
function isBeside(folder: string, stems: readonly string[]): boolean {
  return stems.some(
    (stem) => folder.startsWith(stem) && /^[-_ ]\p{L}+$/u.test(folder.slice(stem.length)),
  );
}
