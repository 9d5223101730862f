import { isCapture } from '../../domain/capture-names.ts';
import { attempt } from '../../domain/problem.ts';
import { type Arrivals, writeArrivals } from '../../formats/arrivals.ts';
import { sha256 } from '../../formats/manifest.ts';
import { utcDay } from '../arrivals.ts';
import { isThere, readBytes, readText } from '../files.ts';
import { readAbout } from '../read-about.ts';
import { readRecords } from '../read-records.ts';
import { asFaults, type Fault, IF_YOU } from './fault.ts';
import type { FilesOfArchive } from './files-of-archive.ts';

/**
 * What is wrong with what people wrote, by its schemas, and what of it was changed since ingest read
 * it. `arrivals` are the days of arrival; undefined where their list cannot be read.
 */
export function writtenFaults(files: FilesOfArchive, arrivals: Arrivals | undefined): Fault[] {
  const { content } = files;
  const ofSchemas = attempt<Fault[]>(
    () => {
      readAbout(content);
      return asFaults('written', readRecords(content).problems);
    },
    (problems) => asFaults('written', problems),
  );
  return [...ofSchemas, ...(arrivals ? ofArrivals(files, arrivals) : []), ...ofChanged(files)];
}

function ofChanged({ content, manifests: { written } }: FilesOfArchive): Fault[] {
  return [...written.sums].flatMap(([path, sum]): Fault[] => {
    const file = `${content}/${path}`;
    if (!isThere(file)) return [];
    const what = 'was changed since ingest read it.';
    return attempt<Fault[]>(
      () =>
        sha256(readBytes(file)) === sum
          ? []
          : [{ kind: 'written', file, what, remedy: IF_YOU }],
      (problems) => asFaults('written', problems),
    );
  });
}

/** Its days are of captures that are there, each of them has one, and none is of tomorrow. */
function ofArrivals({ content, captures, manifests }: FilesOfArchive, arrivals: Arrivals): Fault[] {
  const file = `${content}/captures/ADDED`;
  const text = isThere(file) ? readText(file) : '';
  const fault = (what: string, remedy: string): Fault => ({ kind: 'written', file, what, remedy });
  const isKnown = (name: string) => captures.has(name) || manifests.captures.sums.has(name);
  const lines = [...arrivals].flatMap(([name, day]) => [
    ...(isKnown(name)
      ? []
      : [fault(`names ${name}, which is not there.`, 'Put it back, or remove the line.')]),
    // Where it is tomorrow already, somebody may have said so.
    ...(day > utcDay(new Date(Date.now() + DAY))
      ? [fault(`says of ${name} a day in the future, ${day}.`, 'Correct it, and run `npm run ingest`.')]
      : []),
  ]);
  const lost = [...captures].filter(
    (name) => isCapture(name) && manifests.captures.sums.has(name) && !arrivals.has(name),
  );
  const again = 'Run `npm run ingest`, which writes it anew.';
  return [
    ...lines,
    ...lost.map((name) => fault(`does not say since when the archive has ${name}.`, again)),
    ...(text === writeArrivals(arrivals) ? [] : [fault('is not written as ingest writes it.', again)]),
  ];
}

const DAY = 24 * 60 * 60 * 1000;
