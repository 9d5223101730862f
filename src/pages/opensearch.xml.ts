import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { fullName } from '../domain/archive-about.ts';
import { at } from '../site/addresses.ts';

/**
 * Lets a browser add the archive as a search engine: an OpenSearch 1.1 description document
 * (https://github.com/dewitt/opensearch).
 */
export const GET: APIRoute = ({ site }) => {
  const { about } = archive();
  const here = (path: string) => escaped(new URL(at(path), site).href);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escaped(about.name.slice(0, 16))}</ShortName>`,
    `  <Description>${escaped(fullName(about).slice(0, 1024))}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${here('favicon.svg')}</Image>`,
    `  <Url type="text/html" template="${here('search/')}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${here('opensearch.xml')}"/>`,
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
