import { z } from 'zod';
import { attempt } from '../domain/problem.ts';
import { slugSchema } from '../domain/slug.ts';
import type { Published } from '../ingest/assign-addresses.ts';
import { readText } from './files.ts';
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
 * those of which it is known what they say, by the checksum of their reading.
 */
export function readPublished(
  folder: string,
  sums: Sums,
  known: ReadonlyMap<string, PublishedFile>,
): PublishedFile[] {
  return sums.names
    .filter((name) => name.endsWith(READING))
    .flatMap((name) =>
      attempt<PublishedFile[]>(
        () => {
          const same = known.size === 0 ? undefined : known.get(sums.of(name) ?? '');
          const slug = name.slice(0, -READING.length);
          if (same !== undefined) return [{ ...same, slug }];
          const { data } = publishedSchema.safeParse(jsonOf(readText(`${folder}/${name}`)));
          return data === undefined ? [] : [{ slug, ...data.capture, formerly: data.formerly }];
        },
        () => [],
      ),
    );
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
