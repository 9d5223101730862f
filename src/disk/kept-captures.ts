import { attempt } from '../domain/problem.ts';
import { sha256 } from '../formats/manifest.ts';
import type { LineSums } from '../ingest/line-sums.ts';
import type { ArchiveAt } from './archive-at.ts';
import type { Look } from './desk.ts';
import { readBytes } from './files.ts';
import type { Kept } from './keep-addresses.ts';
import type { KeptCapture, KeptWork } from './kept-work.ts';
import { filesOf, type PublishedFile } from './read-published.ts';
import { sourcesOf, sumOfSources } from './read-record.ts';
import type { Sums } from './sums-in.ts';

/** The captures of which bytes, record and day of arrival are as they were kept. */
export function unchangedIn(
  { content, manifest, arrivals, table }: ArchiveAt,
  captures: readonly string[],
  work: KeptWork,
): KeptWork {
  const folder = `${content}/captures`;
  const isDescribedSo = (name: string, sum: string | null) => {
    const sources = sourcesOf(folder, name, table);
    return !sources.waits && sumOfSources(sources) === sum;
  };
  const isUnchanged = (name: string, { inputs, added }: KeptCapture) =>
    arrivals.get(name) === added &&
    // What is not the file that the manifest names is at fault.
    (manifest.get(name) ?? inputs.capture) === inputs.capture &&
    sha256(readBytes(`${folder}/${name}`)) === inputs.capture &&
    isDescribedSo(name, inputs.record);
  return new Map(
    captures.flatMap((name) => {
      const kept = work.get(name);
      const isKept = attempt(
        () => kept !== undefined && isUnchanged(name, kept),
        () => false,
      );
      return kept !== undefined && isKept ? [[name, kept] as const] : [];
    }),
  );
}

/** The sums of the lines of captures, in their order; of those that could not be looked at none. */
export function linesOf(
  captures: readonly string[],
  same: KeptWork,
  looks: ReadonlyMap<string, Look>,
): Map<string, LineSums> {
  return new Map(
    captures.flatMap((name) => {
      const kept = same.get(name);
      const lines = kept === undefined ? looks.get(name)?.lines : keptLines(kept);
      return lines === undefined ? [] : [[name, lines] as const];
    }),
  );
}

function keptLines({ host, inputs, sums, words }: KeptCapture): LineSums {
  return {
    ...{ host, sha256: inputs.capture },
    sums: Float64Array.from(sums),
    words: Uint16Array.from(words),
  };
}

/** What readings say of their addresses, by their checksums. */
export function publishedBy(work: KeptWork): Map<string, PublishedFile> {
  return new Map(
    [...work].map(([file, { reading, inputs, slug, formerly }]) => [
      reading,
      { file, slug, formerly, sha256: inputs.capture },
    ]),
  );
}

/** True where the article has this address already, and its files stand there as they were made. */
export function stands(
  kept: KeptCapture,
  { slug, formerly }: Pick<Kept, 'slug' | 'formerly'>,
  articles: Sums,
): boolean {
  const files = filesOf(slug);
  const isAt = kept.slug === slug && kept.formerly.join(' ') === formerly.join(' ');
  return attempt(
    () =>
      isAt &&
      articles.of(files.entry) === kept.entry &&
      articles.of(files.reading) === kept.reading,
    () => false,
  );
}
