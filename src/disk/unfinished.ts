import { namesIn, removeFile, UNFINISHED } from './files.ts';

/** The folders of an archive in which files are written. */
const FOLDERS = ['', 'captures/', 'vocabularies/', 'articles/', 'report/'];

/** What ingest is about to write: whoever ends a run that was stopped needs it. */
export const PENDING = 'SHA256SUMS.pending';

/** The lock under which somebody cleared away one that was left. */
const CLEARING = /^\.lock\../;

/** What a run that was stopped on the way has left below a content folder, by their paths. */
export function unfinishedIn(content: string): string[] {
  return FOLDERS.flatMap((folder) =>
    namesIn(`${content}/${folder}`)
      .filter((name) => name === PENDING || name.endsWith(UNFINISHED) || CLEARING.test(name))
      .map((name) => `${folder}${name}`),
  );
}

/**
 * Removes what a run that was stopped has half written; the next one does not need it. The list of
 * what it was about to write stays: by it the next ingest knows its files.
 */
export function sweepUnfinished(content: string): void {
  const halves = unfinishedIn(content).filter((path) => !path.endsWith(PENDING));
  for (const path of halves) removeFile(`${content}/${path}`);
}
