import type { Element } from 'hast';
import type { Problem } from '../domain/problem.ts';
import { isDataBlock, readDataBlock } from './data-block.ts';
import { addressesOf } from './outline.ts';
import { attributeOf, elementsOf, type Page, problemAt } from './page.ts';

const REMEDY = 'Put it into a file of its own: a strict policy refuses it inline.';

/**
 * Scripts, styles and handlers that stand in a page itself, and addresses that carry content. Data
 * of schema.org may stand there, as long as it is data.
 */
export function findInline(page: Page): Problem[] {
  return [...elementsOf(page.tree)].flatMap((element) =>
    faultsOf(element).map((what) => problemAt(page, element, what, REMEDY)),
  );
}

function faultsOf(element: Element): string[] {
  const { tagName, properties } = element;
  const faults: string[] = [];
  if (tagName === 'style') faults.push('holds a <style>.');
  if (isDataBlock(element)) {
    if (readDataBlock(element) === undefined) faults.push('holds data that is no JSON.');
  } else if (tagName === 'script' && attributeOf(element, 'src') === undefined) {
    faults.push('holds an inline <script>.');
  }
  if (properties.style !== undefined) faults.push(`styles a <${tagName}> by an attribute.`);
  if (properties.srcDoc !== undefined) faults.push('holds a page in an attribute.');
  for (const name of Object.keys(properties)) {
    if (/^on/i.test(name)) faults.push(`handles ${name.toLowerCase()} in a <${tagName}>.`);
  }
  for (const address of addressesOf(element)) {
    if (carriesContent(address)) faults.push(`gives a <${tagName}> the address ${address}.`);
  }
  return faults;
}

/** Parsed as browsers do it: they pass over spaces, tabs and letter case in `java\tscript:`. */
function carriesContent(address: string): boolean {
  const scheme = URL.parse(address, 'http://localhost/')?.protocol ?? '';
  return ['javascript:', 'vbscript:', 'data:', 'blob:'].includes(scheme);
}
