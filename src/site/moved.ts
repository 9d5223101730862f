/**
 * Forms of address that pages once had, and where each leads now, from the archive's root. What a
 * page of one kind said is said by a page of another: a month of a topic by the topic’s own list.
 */
const MOVED: readonly (readonly [from: RegExp, to: string])[] = [
  [/^(topics|people|organisations|outlets)\/([a-z0-9-]+)\/(\d{4})(?:\/\d\d)?$/, '$1/$2/#y$3'],
  [/^(topics|people|organisations|outlets)\/([a-z0-9-]+)\/page\/\d+$/, '$1/$2/#articles'],
  [/^timeline\/(topics|people)\/([a-z0-9-]+)\/(\d{4})$/, '$1/$2/#y$3'],
  [/^timeline\/(topics|people)\/([a-z0-9-]+)$/, '$1/$2/'],
  [/^timeline\/(\d{4})$/, '$1/'],
  [/^topics\/([a-z0-9-]+)\+([a-z0-9-]+)(?:\/page\/\d+)?$/, 'search/?topic=$1&topic=$2'],
  [/^(topics|people|organisations|outlets)\/([a-z0-9-]+)\/feed\.json$/, '$1/$2/feed.xml'],
  // Of an archive that outgrew one file: the page has those of its years.
  [/^exports\/(?:articles|quotations|hemeroteca-bag)\.(?:csv|jsonl|tar)$/, 'exports/'],
  [/^articles\/([a-z0-9-]+)\/citation\.(?:bib|json|ris)$/, 'articles/$1/#cite'],
];

/** Where a page that stood at an address leads now; undefined of an address that no page had. */
export function movedTo(address: string): string | undefined {
  const [from, to] = MOVED.find(([form]) => form.test(address)) ?? [];
  return from === undefined || to === undefined ? undefined : address.replace(from, to);
}
