import { type Feed, type FeedEntry, type FeedLine, timeOn, VOICE } from '../domain/feed.ts';
import { element, escapeMarkup } from './escape-markup.ts';

const NAMESPACE = 'http://www.w3.org/2005/Atom';
/** Atom wants to know when a feed changed last, also of one in which nothing is yet: the first day there is. */
const NEVER = '1970-01-01';

/**
 * A feed as Atom (RFC 4287). `updated`, without which no entry may be, is the day on which the article
 * came in; `published` has only what was published on a certain day. Nothing of it is the clock’s.
 */
export function writeAtom(feed: Feed): string {
  const { title, description, page, address, language, from, entries } = feed;
  const parts = [
    text('id', address),
    text('title', title),
    text('subtitle', description),
    text('updated', timeOn(entries[0]?.added ?? NEVER)),
    element('author', {}, text('name', from)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries.map((entry) => `\n${entryOf(entry, language)}`),
  ];
  const root = element('feed', { xmlns: NAMESPACE, 'xml:lang': language }, `${parts.join('')}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function entryOf(entry: FeedEntry, feedLanguage: string): string {
  const { address, original, title, titleLanguage, authors, lines, published, added, tags } = entry;
  // Without an author of its own an entry would be by that of the feed.
  const names = authors.length > 0 ? authors : ['Author not known'];
  const parts = [
    text('id', address),
    text('title', title, { 'xml:lang': titleLanguage ?? feedLanguage }),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(original === null ? [] : [element('link', { rel: 'via', href: original })]),
    ...(published === undefined ? [] : [text('published', timeOn(published))]),
    text('updated', timeOn(added)),
    ...names.map((name) => element('author', {}, text('name', name))),
    ...tags.map(({ id, label }) => element('category', { term: id, label })),
    text('content', htmlOf(lines), { type: 'html', 'xml:lang': VOICE }),
  ];
  return element('entry', {}, parts.join(''));
}

function text(name: string, words: string, attributes: Readonly<Record<string, string>> = {}) {
  return element(name, attributes, escapeMarkup(words));
}

function htmlOf(lines: readonly FeedLine[]): string {
  return lines
    .flatMap(({ words, quoted }) => [
      ...(words === undefined ? [] : [text('p', words)]),
      ...(quoted ? [element('blockquote', { lang: quoted.language }, text('p', quoted.text))] : []),
    ])
    .join('');
}
