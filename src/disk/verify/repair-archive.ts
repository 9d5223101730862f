import type { Problem } from '../../domain/problem.ts';
import { readManifest, writeManifest } from '../../formats/manifest.ts';
import { readArrivalsIn } from '../arrivals.ts';
import { isThere, namesIn, readBytes, readText, removeFile, writeWhole } from '../files.ts';
import { ingestOnThreads } from '../ingest-on-threads.ts';
import { keptFileOf } from '../kept-work.ts';
import { filesOf, readPublished } from '../read-published.ts';
import { sumsIn } from '../sums-in.ts';
import { PENDING, unfinishedIn } from '../unfinished.ts';
import { EDITED } from '../write-outputs.ts';
import { filesOfArchive } from './files-of-archive.ts';
import { missingFaults } from './name-faults.ts';

/** What a repair has done, a line each, and what is wrong that it may not put right. */
interface Repaired {
  readonly done: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Makes the outputs of an archive again as far as they are not as ingest would write them, and removes
 * what stopped runs have left. Never touches a capture or what a person wrote. What stood in the
 * place of an output may be an edit by hand: it is kept in `report/replaced`. Nothing is removed that
 * cannot be made again. Work of the runs before is kept in `keptIn`. The archive has to be held by who
 * calls this.
 */
export async function repairArchive(
  content: string,
  keptIn = keptFileOf(content),
): Promise<Repaired> {
  const done: string[] = [];
  for (const path of unfinishedIn(content).filter((one) => !one.endsWith(PENDING))) {
    removeFile(`${content}/${path}`);
    done.push(`Removed ${content}/${path}`);
  }
  const aside = (name: string) => {
    const file = `${content}/articles/${name}`;
    const kept = keep(`${content}/report/replaced`, name, readBytes(file));
    removeFile(file);
    done.push(`${file} is kept as ${kept}`);
  };
  const ingest = () => ingestOnThreads(content, { keptIn });
  // The first run tells which outputs it would make, and may not.
  const first = await ingest();
  if (first.brief === undefined) return { done, problems: first.problems };
  const articles = `${content}/articles/`;
  const changed = first.problems.filter(
    ({ file, what }) => file.startsWith(articles) && what.startsWith(EDITED),
  );
  const names = new Set(changed.map(({ file }) => file.slice(articles.length)));
  for (const name of names) if (isThere(`${articles}${name}`)) aside(name);
  const second = names.size > 0 ? await ingest() : first;
  if (second.brief === undefined) return { done, problems: second.problems };
  // What no run makes is none of its outputs, but where a capture is lost it is all that is left.
  const told = new Set(first.problems.map(({ file }) => file));
  for (const name of new Set([...strangers(content), ...orphans(content, told)])) aside(name);
  done.push(...dropLines(content));
  const { written, problems } = await ingest();
  const all = new Set([...first.written, ...second.written, ...written]);
  return { done: [...done, ...[...all].map((path) => `Wrote ${content}/${path}`)], problems };
}

/** Keeps bytes in a folder, beside all others that were ever kept there by that name; returns where. */
function keep(folder: string, name: string, bytes: Uint8Array): string {
  for (let number = 1; ; number += 1) {
    const file = `${folder}/${number === 1 ? '' : `${String(number)}-`}${name}`;
    if (!isThere(file)) writeWhole(file, bytes);
    if (readBytes(file).equals(bytes)) return file;
  }
}

/**
 * The files of articles that a run has told of, and whose captures somebody has removed on purpose: no
 * list of captures names them any more.
 */
function orphans(content: string, told: ReadonlySet<string>): string[] {
  const folder = `${content}/articles`;
  const { captures, manifests } = filesOfArchive(content);
  const listed = [captures, manifests.captures.sums, readArrivalsIn(`${content}/captures`)];
  const sums = sumsIn(folder);
  // Of a reading that was damaged nobody knows whose it is.
  const isSound = ({ slug }: { readonly slug: string }) => {
    const { reading } = filesOf(slug);
    return sums.of(reading) === manifests.articles.sums.get(reading);
  };
  return readPublished(folder, sums, new Map(), () => true)
    .filter(({ file }) => listed.every((list) => !list.has(file)))
    .filter(({ slug }) => told.has(`${folder}/${filesOf(slug).entry}`))
    .filter(isSound)
    .flatMap(({ slug }) => Object.values(filesOf(slug)))
    .filter((name) => sums.of(name) !== undefined);
}

/** Entries and readings that no manifest names, where no capture is missing that they may be of. */
function strangers(content: string): string[] {
  const faults = missingFaults(filesOfArchive(content));
  if (faults.some(({ kind }) => kind === 'capture')) return [];
  const { sums } = filesOfArchive(content).manifests.articles;
  return namesIn(`${content}/articles`).filter(
    (name) => /\.md$|\.reading\.json$/.test(name) && !sums.has(name),
  );
}

/** Takes out of the manifest of outputs the lines of files that are not there any more. */
function dropLines(content: string): string[] {
  const file = `${content}/articles/SHA256SUMS`;
  if (!isThere(file)) return [];
  const text = readText(file);
  const sums = readManifest(text);
  const there = [...sums].filter(([name]) => isThere(`${content}/articles/${name}`));
  const kept = writeManifest(new Map(there));
  if (kept !== text) writeWhole(file, kept);
  const gone = [...sums.keys()].filter((name) => !there.some(([one]) => one === name));
  return gone.map((name) => `Removed the line of ${name} from ${file}`);
}
