import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';
import { stringify } from 'yaml';
import { InputError } from '../domain/problem.ts';

// gray-matter runs JavaScript front matter, picks its engine by what follows the dashes and caches
// what failed. Here it sees only files that begin with a bare `---`, YAML is read by our engine,
// every other engine refuses, and options are always given, which turns its cache off.

// gray-matter looks for comments from each of several blank lines to the last: in the square of them.
// What is written here has none.
const BLANK = /[\n\r\u2028\u2029]\s{256}/;

const yaml = {
  parse: (text: string): object => {
    // The parser that knows the line of each fault takes eight times as long.
    const data = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
    return typeof data === 'object' && data !== null ? data : {};
  },
  stringify: (data: object): string =>
    stringify(data, {
      ...{ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
      // Of line ends these are the ones that quotation marks do not turn into letters.
    }).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029')),
};

function refuse(): never {
  throw new Error('only YAML front matter is read');
}
const refused = { parse: refuse, stringify: refuse };

const options = {
  language: 'yaml',
  engines: { yaml, json: refused, js: refused, javascript: refused },
};

/** Splits a Markdown file into its front matter, not yet validated, and its body. */
export function readFrontMatter(text: string, file: string): { data: unknown; body: string } {
  const remedy = 'Entries are written by ingest: delete the file and run `npm run ingest`.';
  if (!text.startsWith('---\n')) {
    throw new InputError([{ file, line: 1, what: 'does not begin with a line `---`.', remedy }]);
  }
  if (BLANK.test(text.slice(0, text.indexOf('\n---', 4)))) {
    const what = 'has front matter with hundreds of blank lines or spaces in a row.';
    throw new InputError([{ file, line: 1, what, remedy }]);
  }
  try {
    const { data, content } = matter(text, options);
    return { data, body: content };
  } catch (error) {
    throw new InputError([{ file, what: `has unreadable front matter: ${String(error)}`, remedy }]);
  }
}

/** Writes front matter, every string in double quotes, and the body below it. */
export function writeFrontMatter(data: object, body: string): string {
  return matter.stringify({ content: `\n${body}` }, data, options);
}
