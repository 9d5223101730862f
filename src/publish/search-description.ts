import { type About, fullName } from '../domain/archive-about.ts';
import { escapeMarkup } from '../formats/escape-markup.ts';

/** The most characters of its names: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md. */
const MOST = { ShortName: 16, LongName: 48, Description: 1024 };

/**
 * What lets a browser add the archive as a search engine: an OpenSearch 1.1 description document.
 * `inFull` gives the whole address of a path of the archive.
 */
export function searchDescription(about: About, inFull: (path: string) => string): string {
  const named = (name: keyof typeof MOST, text: string) =>
    `  <${name}>${escapeMarkup(cut(text, MOST[name]))}</${name}>`;
  const here = (path: string) => escapeMarkup(inFull(path));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    named('ShortName', about.name),
    named('LongName', fullName(about)),
    named('Description', fullName(about)),
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${here('favicon.svg')}</Image>`,
    `  <Url type="text/html" template="${here('search/')}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${here('opensearch.xml')}"/>`,
    '</OpenSearchDescription>',
  ];
  return `${lines.join('\n')}\n`;
}

/** As many whole words as fit, without a sign at the end that leads on; of a word too long its beginning. */
function cut(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const beginning = characters.slice(0, most + 1).join('');
  const words = beginning.replace(/\s\S*$/u, '');
  const fitting = words === beginning ? characters.slice(0, most).join('') : words;
  return fitting.replace(/[\s\p{Pd}:;,&(/]+$/u, '');
}
