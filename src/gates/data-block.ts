import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { attributeOf } from './page.ts';

/** True for a `<script>` that holds data of schema.org: browsers neither run nor refuse it. */
export function isDataBlock(element: Element): boolean {
  const isScript = element.tagName === 'script' && attributeOf(element, 'src') === undefined;
  return isScript && attributeOf(element, 'type') === 'application/ld+json';
}

/** What a data block says; `undefined` where that is no JSON. */
export function readDataBlock(element: Element): unknown {
  try {
    return JSON.parse(toString(element));
  } catch {
    return undefined;
  }
}
