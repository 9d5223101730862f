import { attempt, type Problem } from '../domain/problem.ts';
import { readEntry } from '../formats/entry.ts';
import {
  type Applicant,
  assignAddresses,
  type Assigned,
  type Published,
} from '../ingest/assign-addresses.ts';
import { readText } from './files.ts';
import type { Place } from './read-record.ts';
import { filesOf, type PublishedFile, slugsIn } from './read-published.ts';

/** An article that wants an address, with the checksum of its capture. */
export interface Asking {
  readonly asks: Applicant;
  readonly sha256: string;
}

/** The address of an article. */
export interface Kept extends Pick<Assigned, 'slug' | 'formerly'> {
  /** Addresses at which it still stands on disk, and no longer belongs. */
  readonly left: readonly string[];
}

/** What stands in a content folder: the names of its captures, and of the files of its articles. */
interface Standing {
  readonly captures: readonly string[];
  readonly articles: readonly string[];
  readonly published: readonly PublishedFile[];
}

/**
 * Gives every article its address, by the name of its capture, in view of those that are published.
 * What a record asserts and another article has is reported, and so is an article that is there
 * without its capture. `placeOf` says where a key of a record is said.
 */
export function keepAddresses(
  content: string,
  asking: readonly Asking[],
  standing: Standing,
  placeOf: (capture: string, key: string) => Place,
): { readonly kept: ReadonlyMap<string, Kept>; readonly problems: readonly Problem[] } {
  const published = followRenamed(standing, asking);
  const assigned = assignAddresses(
    asking.map(({ asks }) => asks),
    published,
  );
  const before = Map.groupBy(published, ({ file }) => file);
  const kept = [...assigned].map(([file, { slug, formerly }]) => {
    const had = (before.get(file) ?? []).filter((one) => one.slug !== slug);
    return [file, { slug, formerly, left: had.map((one) => one.slug) }] as const;
  });
  const refused = [...assigned].flatMap(([file, one]) =>
    one.refused.map(({ field, address, owner }) => ({
      ...placeOf(file, field),
      what: `${field}: ${address} is an address of ${owner} already.`,
      remedy: 'Name another, or remove it.',
    })),
  );
  const orphans = orphansOf(`${content}/articles`, published, standing);
  return { kept: new Map(kept), problems: [...refused, ...orphans] };
}

/** A capture that was renamed is known by its checksum, and its article keeps its address. */
function followRenamed({ published, captures }: Standing, asking: readonly Asking[]): Published[] {
  const there = new Set(captures);
  const known = new Set(published.map(({ file }) => file));
  const added = asking.filter(({ asks }) => !known.has(asks.file));
  // Of captures alike to the byte the first takes the place.
  const bySum = new Map(added.toReversed().map(({ asks, sha256 }) => [sha256, asks.file]));
  // Of a run that was killed on the way both may stand there, where it was and where it is now.
  const moved = new Map(published.flatMap((one) => one.formerly.map((slug) => [slug, one])));
  const heirOf = (slug: string, sum: string) => {
    const heir = moved.get(slug);
    return heir?.sha256 === sum && there.has(heir.file) ? heir.file : undefined;
  };
  return published.map(({ file, sha256, slug, formerly }) => {
    const renamed = there.has(file) ? undefined : (heirOf(slug, sha256) ?? bySum.get(sha256));
    return { file: renamed ?? file, slug, formerly };
  });
}

/**
 * Articles that no capture accounts for: nothing would ever correct them. In an archive that was made
 * of a bag, those that may not be shown whole have none.
 */
function orphansOf(folder: string, published: readonly Published[], standing: Standing) {
  const there = new Set(standing.captures);
  const captureOf = new Map(published.map(({ slug, file }) => [slug, file]));
  return slugsIn(standing.articles)
    .filter((slug) => !there.has(captureOf.get(slug) ?? ''))
    .filter((slug) => !captureOf.has(slug) || isShownWhole(`${folder}/${filesOf(slug).entry}`))
    .map((slug) => {
      const capture = captureOf.get(slug);
      const what =
        capture === undefined
          ? 'is an article without a reading that names its capture.'
          : `is of the capture ${capture}, which is not there.`;
      const remedy = capture === undefined ? NAMELESS : REMOVED;
      return { file: `${folder}/${filesOf(slug).entry}`, what, remedy };
    });
}

const NAMELESS = 'Restore its reading; or remove the file, then run `npm run verify -- --repair`.';
const REMOVED =
  'Put the capture back; or, if it was removed on purpose, remove its lines in captures/SHA256SUMS and ADDED, then run `npm run verify -- --repair`.';

function isShownWhole(entry: string): boolean {
  return attempt(
    () => readEntry(readText(entry), entry).record.show === 'full',
    () => true,
  );
}
