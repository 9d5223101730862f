import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Problem } from '../domain/problem.ts';

/** A page of the built site. */
export interface Page {
  /** Its path in the built site: `articles/<slug>/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

/** Parses a page as a browser does: broken markup is repaired, never refused. */
export function readPage(path: string, html: string): Page {
  return { path, html, tree: fromHtml(html) };
}

/** Every element of a page, in the order of the file. */
export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children as readonly RootContent[]) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
    if (child.content) yield* elementsOf(child.content);
  }
}

/** What an attribute says, as text; `undefined` where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** A problem of an element, or of a page as a whole where none can be named. */
export function problemAt(
  { path }: Pick<Page, 'path'>,
  element: Element | undefined,
  what: string,
  remedy: string,
): Problem {
  return { file: path, line: element?.position?.start.line, what, remedy };
}
