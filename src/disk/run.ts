import type { Problem } from '../domain/problem.ts';
import type { Manifest } from '../formats/manifest.ts';
import type { LineSums } from '../ingest/line-sums.ts';
import type { Repeated } from '../ingest/repeated-lines.ts';
import type { ArchiveAt } from './archive-at.ts';
import type { Kept } from './keep-addresses.ts';
import type { Kept as KeptRun, KeptWork } from './kept-work.ts';
import type { Sums } from './sums-in.ts';
import type { Tally } from './tally.ts';

export interface Options {
  /** Only say what would be written. */
  readonly dry?: boolean;
  /** The file in which the work of a run is kept for the next one; without it all is done anew. */
  readonly keptIn?: string | undefined;
  /** All is done anew even so. */
  readonly anew?: boolean;
  /** The day on which what is not listed yet came into the archive; by default today. */
  readonly added?: string | undefined;
}

/** A run of ingest: what it begins with, and what came of it so far. */
export interface Run extends Options {
  readonly archive: ArchiveAt;
  /** What the run before has kept. */
  readonly kept: KeptRun | undefined;
  /** The checksums of what people write of all captures together, as the run found it. */
  readonly shared: Manifest;
  /** The files beside the captures, these among them. */
  readonly names: ReadonlySet<string>;
  readonly captures: readonly string[];
  /** What is wrong with the folder as such. */
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** What is known of the captures when each could be ingested by itself. */
export interface Survey {
  /** Of those that could be read. */
  readonly lines: ReadonlyMap<string, LineSums>;
  readonly repeatedOf: (name: string) => Repeated;
  /** The day on which each came into the archive. */
  readonly addedOf: (name: string) => string;
  /** Those that need not be ingested, but perhaps for their addresses. */
  readonly same: KeptWork;
}

/** Where articles stand, and where they should. */
export interface Settled {
  readonly articles: Sums;
  readonly addresses: ReadonlyMap<string, Kept>;
  readonly problems: readonly Problem[];
  /** Those of which nothing has to be written. */
  readonly standing: KeptWork;
}
