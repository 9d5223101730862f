import type { Problem } from '../domain/problem.ts';
import type { CaptureRecord } from '../domain/record.ts';
import { addressesOf } from '../ingest/addresses.ts';
import { assignAddresses, type Published } from '../ingest/assign-addresses.ts';
import type { Ingested } from '../ingest/ingest.ts';
import { recordOf } from '../domain/capture-names.ts';
import { filesOf, readPublished, slugsIn } from './read-published.ts';

/** What was made of a capture, and the record of it. */
export interface Described {
  readonly ingested: Ingested;
  readonly record: CaptureRecord;
}

/** An article at its address. */
export interface Kept {
  readonly ingested: Ingested;
  /** Addresses at which it still stands on disk, and no longer belongs. */
  readonly left: readonly string[];
}

/**
 * Gives every article its address, in view of those that are published. What a record asserts and
 * another article has is reported, and so is an article that is there without its capture.
 */
export function keepAddresses(
  content: string,
  described: readonly Described[],
  captures: readonly string[],
): { readonly kept: readonly Kept[]; readonly problems: readonly Problem[] } {
  const folder = `${content}/articles`;
  const published = followRenamed(readPublished(folder), described, captures);
  const applicants = described.map(({ ingested: { entry, reading }, record }) => ({
    file: reading.capture.file,
    derived: addressesOf(entry.record, reading.capture),
    slug: record.slug,
    formerly: record.formerly,
  }));
  const assigned = assignAddresses(applicants, published);
  const kept = described.map(({ ingested }) => {
    const { file } = ingested.reading.capture;
    const { slug, formerly } = assigned.get(file) ?? ingested.reading;
    const had = published.filter((one) => one.file === file && one.slug !== slug);
    const reading = { ...ingested.reading, slug, formerly: [...formerly] };
    return { ingested: { ...ingested, reading }, left: had.map((one) => one.slug) };
  });
  const refused = [...assigned].flatMap(([file, { refused }]) =>
    refused.map(({ field, address, owner }) => ({
      file: `${content}/captures/${recordOf(file)}`,
      what: `${field}: ${address} is an address of ${owner} already.`,
      remedy: 'Name another, or remove it.',
    })),
  );
  return { kept, problems: [...refused, ...orphansOf(folder, published, captures)] };
}

/** A capture that was renamed is known by its checksum, and its article keeps its address. */
function followRenamed(
  published: readonly (Published & { readonly sha256: string })[],
  described: readonly Described[],
  captures: readonly string[],
): Published[] {
  const there = new Set(captures);
  const known = new Set(published.map(({ file }) => file));
  const added = described
    .map(({ ingested }) => ingested.reading.capture)
    .filter(({ file }) => !known.has(file));
  return published.map(({ file, sha256, slug, formerly }) => {
    const renamed = there.has(file) ? undefined : added.find((one) => one.sha256 === sha256);
    return { file: renamed?.file ?? file, slug, formerly };
  });
}

/** Articles that no capture accounts for: nothing would ever correct them. */
function orphansOf(folder: string, published: readonly Published[], captures: readonly string[]) {
  const there = new Set(captures);
  const captureOf = new Map(published.map(({ slug, file }) => [slug, file]));
  return slugsIn(folder)
    .filter((slug) => !there.has(captureOf.get(slug) ?? ''))
    .map((slug) => {
      const capture = captureOf.get(slug);
      const what =
        capture === undefined
          ? 'is an article without a reading that names its capture.'
          : `is of the capture ${capture}, which is not there.`;
      const remedy = 'Put the capture back, or remove the files of the article.';
      return { file: `${folder}/${filesOf(slug).entry}`, what, remedy };
    });
}
