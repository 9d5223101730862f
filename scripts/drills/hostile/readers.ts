import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';

/** The words of a feed; what it gives readers as HTML is paragraphs and quotations and nothing else. */
export function fromFeed(bytes: Buffer, file: string): string {
  const contents: string[] = [];
  const parser = new XMLParser({
    ignoreAttributes: false,
    tagValueProcessor: (name, value) => {
      if (name === 'content') contents.push(value);
      return value;
    },
  });
  const words = wordsOf(parser.parse(bytes));
  const html = fromHtml(contents.join('\n'), { fragment: true });
  const odd = selectAll('*', html).filter(
    ({ tagName, properties }) =>
      !['p', 'blockquote'].includes(tagName) ||
      Object.keys(properties).some((name) => name !== 'lang'),
  );
  if (odd.length > 0)
    throw new Error(`${file} has ${odd.map(({ tagName }) => tagName).join(', ')}.`);
  return `${words}\n${toString(html)}`;
}

/** The words of a file of JSON. */
export function fromJson(bytes: Buffer): string {
  return wordsOf(JSON.parse(bytes.toString()));
}

/** Files of the archive that say JSON, as JSON. */
export function inBag(path: string, bytes: Buffer): string {
  const text = bytes.toString();
  if (path.endsWith('.json') || /^(?:vocabularies\/|archive|clutter|captures\/.*\.yaml)/.test(path))
    return text.startsWith('{') || text.startsWith('[') ? fromJson(bytes) : text;
  return text;
}

/** How many references there are, and what each says, as citation-js reads them. */
export function citations(bytes: Buffer, file: string): string {
  const { data } = new Cite(bytes.toString(), {
    generateGraph: false,
    // Whatever else it may look like.
    forceType: file.endsWith('.ris') ? '@ris/file' : '@bibtex/text',
  });
  const written = bytes.toString().match(/^(?:@|TY {2}-)/gm)?.length;
  if (data.length !== written) throw new Error(`${file} has other references than were written.`);
  return wordsOf(data);
}

/** All texts of a value, one to a line. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(wordsOf).join('\n');
}
