import { attempt } from '../domain/problem.ts';
import { type Arrivals, readArrivals, writeArrivals } from '../formats/arrivals.ts';
import { readEntry } from '../formats/entry.ts';
import type { ArchiveAt } from './archive-at.ts';
import { isFolder, isThere, namesIn, readText, writeWhole } from './files.ts';

const LIST = 'ADDED';

/** The archive as a run finds it: what it lists, and the files that stand beside its captures. */
interface Found {
  readonly archive: Pick<ArchiveAt, 'content' | 'arrivals' | 'manifest'>;
  readonly names: ReadonlySet<string>;
}

/** Today, everywhere on earth at once: what is added in one hour has one day, wherever that is done. */
export function utcDay(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}

/** The list of arrivals beside the captures of a folder; one that is not there has no lines. */
export function readArrivalsIn(folder: string): Arrivals {
  const file = `${folder}/${LIST}`;
  return isThere(file) ? readArrivals(readText(file), file) : new Map();
}

/**
 * The days on which captures came into the archive, by name and checksum: the one that its list has
 * of a name, that of the name which a renamed capture had before, or the day that is `asked` for; else,
 * of one whose line is lost, the day that its entry says; or today.
 */
export function arrivalDays({ archive, names }: Found, asked: string | undefined) {
  const { arrivals, manifest, content } = archive;
  const today = utcDay();
  let told: Arrivals | undefined;
  const lost = (name: string) =>
    manifest.has(name) ? (told ??= toldByEntries(content)).get(name) : undefined;
  const gone = renamedFrom({ archive, names });
  return (name: string, sha256: string): string =>
    arrivals.get(name) ?? arrivals.get(gone.get(sha256) ?? '') ?? asked ?? lost(name) ?? today;
}

/** The days that entries say of their captures; one that cannot be read says none. */
function toldByEntries(content: string): Arrivals {
  const entries = namesIn(`${content}/articles`).filter((name) => name.endsWith('.md'));
  const days = entries.flatMap((name) => {
    const file = `${content}/articles/${name}`;
    if (isFolder(file)) return [];
    // A day that is lost is never known again: what the disk does not give today stops the run.
    const text = readText(file);
    return attempt<(readonly [string, string])[]>(
      () => {
        const { source, added } = readEntry(text, file).record;
        return [[source.capture, added]];
      },
      () => [],
    );
  });
  return new Map(days);
}

/** The names of captures that are not there any more, by their checksums. */
function renamedFrom({ archive: { manifest, arrivals }, names }: Found): Map<string, string> {
  const gone = [...manifest].filter(([name]) => !names.has(name) && arrivals.has(name));
  return new Map(gone.map(([name, sum]) => [sum, name]));
}

/**
 * Adds captures that were ingested, with their days, to the list of arrivals; a line that is there
 * never changes, but for the name of a capture that was renamed. Returns what was written.
 */
export function listArrivals(
  { archive, names }: Found,
  ingested: readonly (readonly [name: string, came: { sha256: string; added: string }])[],
  dry: boolean,
): string[] {
  const gone = renamedFrom({ archive, names });
  const renamed = new Set(ingested.map(([, { sha256 }]) => gone.get(sha256)));
  const lasting = [...archive.arrivals].filter(([name]) => !renamed.has(name));
  const days = ingested.map(([name, { added }]) => [name, added] as const);
  const all: Arrivals = new Map([...days, ...lasting]);
  const text = writeArrivals(all);
  const file = `${archive.content}/captures/${LIST}`;
  if (text === (isThere(file) ? readText(file) : '')) return [];
  if (!dry) writeWhole(file, text, { lasting: true });
  return [`captures/${LIST}`];
}
