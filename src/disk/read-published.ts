import { z } from 'zod';
import { slugSchema } from '../domain/slug.ts';
import type { Published } from '../ingest/assign-addresses.ts';
import { isFolder, readText } from './files.ts';
import type { Sums } from './sums-in.ts';

/** The files of an article: its entry and its reading. */
export function filesOf(slug: string): { readonly entry: string; readonly reading: string } {
  return { entry: `${slug}.md`, reading: `${slug}${READING}` };
}

const READING = '.reading.json';

/**
 * What of a reading tells its addresses. No more is asked for: what an older version of the program
 * wrote must not lose its address because the form of readings has changed since.
 */
const publishedSchema = z.object({
  capture: z.object({ file: z.string(), sha256: z.string() }),
  formerly: z.array(slugSchema),
});

/** An article as it stands on disk, with the checksum of its capture. */
export type PublishedFile = Published & { readonly sha256: string };

/**
 * The articles of a folder, with their addresses; a reading that is none gives none. `known` are
 * those of which it is known what they say, by the checksum of their reading. A reading that is not
 * as it was written (`isWritten`) says no more than where it stands: what it says of former addresses
 * may be damaged, and if there is another of its capture it is none of ours.
 */
export function readPublished(
  folder: string,
  sums: Sums,
  known: ReadonlyMap<string, PublishedFile>,
  isWritten: (name: string, sum: string | undefined) => boolean,
): PublishedFile[] {
  const read = sums.names
    .filter((name) => name.endsWith(READING))
    // No article may lose its address as the disk does not give its reading today: that stops the run.
    .filter((name) => !isFolder(`${folder}/${name}`))
    .flatMap((name): (PublishedFile & { readonly isSound: boolean })[] => {
      const slug = name.slice(0, -READING.length);
      const sum = sums.of(name);
      const same = known.get(sum ?? '');
      if (same !== undefined) return [{ ...same, slug, isSound: true }];
      const { data } = publishedSchema.safeParse(jsonOf(readText(`${folder}/${name}`)));
      if (data === undefined) return [];
      const isSound = isWritten(name, sum);
      return [{ slug, ...data.capture, formerly: isSound ? data.formerly : [], isSound }];
    });
  const sound = new Set(read.flatMap(({ file, isSound }) => (isSound ? file : [])));
  return read
    .filter(({ file, isSound }) => isSound || !sound.has(file))
    .map(({ slug, file, sha256, formerly }) => ({ slug, file, sha256, formerly }));
}

/** The articles of which there is anything at all, by their addresses. */
export function slugsIn(names: readonly string[]): string[] {
  const slugs = names.flatMap((name) => {
    if (name.endsWith(READING)) return name.slice(0, -READING.length);
    return name.endsWith('.md') ? name.slice(0, -'.md'.length) : [];
  });
  return [...new Set(slugs)];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
