import type { Whereabouts } from './resolve-address.ts';

/** A built site: its files, and where it will stand. */
export interface BuiltSite extends Whereabouts {
  /** The path of every file, from the root of the built site. */
  readonly paths: readonly string[];
  /** The text of a file; asked for when it is needed, so that not all of them are held at once. */
  readonly textOf: (path: string) => string;
}
