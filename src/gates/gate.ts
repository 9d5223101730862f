import type { Block } from '../domain/block.ts';
import type { Problem } from '../domain/problem.ts';
import type { Reading } from '../domain/reading.ts';
import type { Capture } from '../ingest/capture.ts';
import type { BuiltSite } from './built-site.ts';
import type { Outline, PageOutline } from './outline.ts';
import type { Page } from './page.ts';

/** An article as the archive keeps it, to compare its pages with. */
export interface Kept {
  readonly slug: string;
  /** Its prose, as far as it may be shown, and all of it. */
  readonly blocks: readonly Block[];
  readonly whole: readonly Block[];
  /** False of one that is withheld or withdrawn. */
  readonly isListed: boolean;
  readonly formerly: readonly string[];
  /** Its headline, and the names of people and organisations that it has: they may not be shown. */
  readonly title: string | null;
  readonly names: readonly string[];
  /** What else the site may show of it: its capture, or where it was found. */
  readonly open: readonly string[];
  readonly reading: Reading;
  /** The capture, byte for byte; undefined where it is not shown. */
  readonly capture: Uint8Array | undefined;
}

/** An article beside the pages that show it, as far as they are there. */
export interface ShownArticle extends Omit<Kept, 'capture'> {
  readonly capture: Capture | undefined;
  readonly page: Page | undefined;
  readonly capturePage: Page | undefined;
}

/** A built site, and what is known of it as a whole. */
export interface CheckedSite extends BuiltSite {
  readonly articles: readonly Kept[];
  /** The addresses of those that stand in lists. */
  readonly listed: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
  /** What the archive says of itself and of its terms. */
  readonly ownWords: readonly string[];
  /** The content security policy that servers are told; undefined where there is none, or several. */
  readonly policy: string | undefined;
  /** What each page, and each feed, gives to link to and links to; whole once all pages were read. */
  readonly pages: readonly PageOutline[];
  readonly feeds: readonly Outline[];
  readonly pageAt: (path: string) => Page | undefined;
}

/** What a gate asks of things of one kind. */
export interface GateOf<Thing> {
  /** What must hold, in words. */
  readonly name: string;
  /** What is found wrong; each problem names its file by its path in the built site. */
  readonly check: (thing: Thing, site: CheckedSite) => readonly Problem[];
  /** How much it looked at, and of what: a gate that looked at nothing has found nothing out. */
  readonly count: (thing: Thing) => number;
  readonly counted: string;
}

/** A gate, and what it looks at one by one. */
export type Gate =
  | (GateOf<ShownArticle> & { readonly of: 'article' })
  | (GateOf<Page> & { readonly of: 'page' })
  | (GateOf<CheckedSite> & { readonly of: 'site' });
