import { isCapture } from '../../domain/capture-names.ts';
import type { Problem } from '../../domain/problem.ts';
import { manifestFaults } from '../../formats/manifest-faults.ts';
import type { Manifest } from '../../formats/manifest.ts';
import { isThere } from '../files.ts';
import { listCaptures } from '../list-captures.ts';
import { MAKE_AGAIN } from '../read-article.ts';
import { TO_RESTORE } from '../seal-captures.ts';
import { WRITTEN, writtenFiles } from '../seal-written.ts';
import { asFaults, type Fault, IF_YOU } from './fault.ts';
import type { FilesOfArchive } from './files-of-archive.ts';

/**
 * What is wrong with an archive by the names of its files and the lines of its manifests alone: the
 * cheap half, with which builds begin, too.
 */
export function nameFaults(files: FilesOfArchive): Fault[] {
  return [
    ...missingFaults(files),
    ...ofCaptures(files),
    ...ofWritten(files),
    ...ofArticles(files),
    ...files.leftovers.map((path): Fault => {
      const what = 'was left by a run that was stopped.';
      const remedy = 'Run `npm run ingest`, or have it removed: `npm run verify -- --repair`.';
      return { kind: 'leftover', file: `${files.content}/${path}`, what, remedy };
    }),
  ];
}

/**
 * What a manifest names and is not there, what stands among the outputs and ingest did not write, and
 * names that some disks take for one: with these an ingest ends.
 */
export function missingFaults({ content, captures, articles, manifests }: FilesOfArchive): Fault[] {
  const missing = (kind: 'captures' | 'articles') =>
    [...manifests[kind].sums.keys()].filter(
      (name) => !(kind === 'captures' ? captures : articles).has(name),
    );
  return [
    ...missing('captures').map((name): Fault => {
      const what = 'is not there; captures/SHA256SUMS names it.';
      return { kind: 'capture', file: `${content}/captures/${name}`, what, remedy: GONE };
    }),
    ...missing('articles').map((name) => {
      const what = 'is not there; articles/SHA256SUMS names it.';
      return ofOutput(content, name, what);
    }),
    ...foreignIn(articles, manifests.articles.sums).map((name) =>
      ofOutput(content, name, 'is none that ingest wrote: articles/SHA256SUMS does not name it.'),
    ),
    ...asFaults('written', alikeBut(`${content}/captures`, captures)),
    ...asFaults('output', alikeBut(`${content}/articles`, articles)),
  ];
}

/** What to do about a capture that is not there. */
const GONE =
  'Restore it from a copy. If it was renamed, run `npm run ingest`. If it was removed on purpose, remove its lines in SHA256SUMS and ADDED, then run `npm run verify -- --repair`.';

function foreignIn(articles: ReadonlySet<string>, sums: Manifest): string[] {
  return [...articles].filter((name) => OUTPUT.test(name) && !sums.has(name));
}

function ofOutput(content: string, name: string, what: string, remedy = MAKE_AGAIN): Fault {
  return { kind: 'output', file: `${content}/articles/${name}`, what, remedy };
}

function ofCaptures({ content, captures, manifests: { captures: manifest } }: FilesOfArchive) {
  const folder = `${content}/captures`;
  const { sums, file, text } = manifest;
  const { captures: chosen, problems } = listCaptures(folder, [...captures], sums);
  return [
    ...asFaults('capture', manifestFaults(text ?? '', file, TO_RESTORE)),
    ...asFaults('written', problems),
    ...chosen
      .filter((name) => !sums.has(name))
      .map((name): Fault => {
        const what = 'is new, or its line in captures/SHA256SUMS is lost.';
        return {
          kind: 'written',
          file: `${folder}/${name}`,
          what,
          remedy: 'Run `npm run ingest`.',
        };
      }),
  ];
}

function ofWritten({ content, captures, manifests }: FilesOfArchive): Fault[] {
  const { file, text, sums } = manifests.written;
  const again = 'Run `npm run ingest`, which writes it anew.';
  const written = writtenFiles(content, captures);
  if (text === undefined) {
    const isAnything = written.length > 0 && [...captures].some(isCapture);
    const what = 'is not there: nothing tells what people wrote from what came of it since.';
    return isAnything ? [{ kind: 'output', file, what, remedy: again }] : [];
  }
  const gone = [...sums.keys()].filter((path) => !isThere(`${content}/${path}`));
  return [
    ...asFaults('output', manifestFaults(text, file, again)),
    ...gone.map((path) => changed(`${content}/${path}`, `is not there; ${WRITTEN} names it.`)),
    ...written
      .filter((path) => !sums.has(path))
      .map((path) => changed(`${content}/${path}`, 'is new since ingest read the archive.')),
  ];
}

function changed(file: string, what: string): Fault {
  return { kind: 'written', file, what, remedy: IF_YOU };
}

/** The name of an entry or a reading, and what else belongs beside them. */
const OUTPUT = /\.md$|\.reading\.json$/;
const BESIDE = /^SHA256SUMS$|^\./;

function ofArticles({ content, articles, manifests: { articles: manifest } }: FilesOfArchive) {
  const { sums, file, text } = manifest;
  const strays = [...articles].filter(
    (name) => !OUTPUT.test(name) && !BESIDE.test(name) && !sums.has(name),
  );
  const isLost = text === undefined && foreignIn(articles, sums).length > 0;
  return [
    ...(isLost ? [ofOutput(content, 'SHA256SUMS', 'is not there.')] : []),
    ...asFaults('output', manifestFaults(text ?? '', file, MAKE_AGAIN)),
    ...strays.map((name) =>
      ofOutput(content, name, 'is nothing that ingest writes.', 'Put it elsewhere.'),
    ),
  ];
}

/** Names that differ by the case of their letters only: on some disks they are one file. */
function alikeBut(folder: string, names: ReadonlySet<string>): Problem[] {
  const onDisk = (name: string) => name.normalize('NFC').toLowerCase();
  // Of nearly every archive there is no more to know.
  if (new Set([...names].map(onDisk)).size === names.size) return [];
  const alike = Map.groupBy(names, onDisk);
  return [...alike.values()].flatMap(([first = '', ...others]) =>
    others.map((name) => ({
      file: `${folder}/${name}`,
      what: `has the name of ${first}, but for the case of letters: on some disks they are one file.`,
      remedy: 'Rename one of them, or keep one.',
    })),
  );
}
