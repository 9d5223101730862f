import type { Element } from 'hast';
import { isDataBlock, readDataBlock } from './data-block.ts';
import { linksIn } from './links-in-data.ts';
import { attributeOf, elementsOf, type Page } from './page.ts';
import { isRedirect, refreshTarget } from './redirect.ts';

/** An address that a file of the site gives. */
export interface Link {
  readonly value: string;
  readonly line?: number | undefined;
}

/** What a file of the site gives to link to, and what it links to itself. */
export interface Outline {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
}

/** An outline of a page, and where a reader can go from there. */
export interface PageOutline extends Outline {
  /** The addresses of its links. */
  readonly ways: ReadonlySet<string>;
  /** True for a page that only leads to another one. */
  readonly leadsOn: boolean;
}

// Attributes that hold an address, by their names in hast.
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'poster', 'cite', 'data', 'xLinkHref'];

/** The ids and the addresses of a page, each address once. */
export function outlineOf(page: Page): PageOutline {
  const ids = new Set<string>();
  const ways = new Set<string>();
  const links = new Map<string, Link>();
  for (const element of elementsOf(page.tree)) {
    const id = attributeOf(element, 'id');
    if (id !== undefined) ids.add(id);
    const way = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    if (way !== undefined) ways.add(way);
    for (const value of [...addressesOf(element), ...addressesInData(element)]) {
      if (!links.has(value)) links.set(value, { value, line: element.position?.start.line });
    }
  }
  return {
    path: page.path,
    ids,
    links: [...links.values()],
    ways,
    leadsOn: isRedirect(page),
  };
}

function addressesInData(element: Element): string[] {
  return isDataBlock(element) ? linksIn(readDataBlock(element)).map(({ value }) => value) : [];
}

/** Every address that the attributes of an element hold. */
export function addressesOf(element: Element): string[] {
  const single = ADDRESSES.map((name) => attributeOf(element, name));
  const images = (attributeOf(element, 'srcSet') ?? '').split(/,\s+/);
  const candidates = images.map((candidate) => candidate.trim().split(/\s+/)[0]);
  return [...single, ...candidates.filter((value) => value !== ''), refreshTarget(element)].filter(
    (value) => value !== undefined,
  );
}
