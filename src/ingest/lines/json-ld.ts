import { isArticle } from './markup.ts';
import type { Statement, StatementKey } from './statement.ts';

/** A statement of JSON-LD and the words by which the capture view shows it. */
export interface JsonStatement extends Statement {
  readonly text: string;
}

const KEYS: Readonly<Record<string, StatementKey>> = {
  headline: 'title',
  datePublished: 'date',
  dateModified: 'updated',
  author: 'author',
  creator: 'author',
  publisher: 'site',
  url: 'address',
  mainEntityOfPage: 'address',
  inLanguage: 'language',
  keywords: 'tags',
  articleBody: 'body',
};

/** So much of the text of an article is shown where page data repeats it. */
const LONGEST = 300;

/** So deep are graphs of articles nested, at most. */
const DEEPEST = 6;

/**
 * What the JSON-LD of a page states of its article, in the order in which it stands there. Data that
 * is broken states nothing.
 */
export function readJsonLd(json: string): JsonStatement[] {
  return nodesIn(parsed(json), DEEPEST).flatMap(({ type, node }) =>
    Object.entries(KEYS).flatMap(([name, key]) =>
      valuesOf(node[name]).map((value) => ({
        key,
        value,
        from: 'json-ld' as const,
        about: valuesOf(node['headline'])[0],
        text: `${type}.${name}: ${JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)}`,
      })),
    ),
  );
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  // Comments and CDATA marks around the data, and line breaks inside its strings, are common.
  const bare = json
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

/** The articles in a graph. */
function nodesIn(value: unknown, depth: number): { type: string; node: Node }[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, depth - 1));
  if (!isNode(value)) return [];
  const type = stringsOf(value['@type']).find(isArticle);
  if (type !== undefined) return [{ type, node: value }];
  return ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    nodesIn(value[key], depth - 1),
  );
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(stringsOf) : [];
}

/** A string, or the name or address of a thing. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (!isNode(value)) return [];
  const name = value['name'] ?? value['@id'] ?? value['url'];
  return isNode(name) ? [] : valuesOf(name);
}
