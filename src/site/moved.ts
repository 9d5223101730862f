const ID = '([a-z0-9-]+)';
const TERM = `(topics|people|organisations|outlets)/${ID}`;

/**
 * Forms of address that pages once had, and where each leads now, from the archive's root. What a
 * page of one kind said is said by a page of another: a month of a topic by the topic’s own list.
 */
const MOVED: readonly (readonly [from: string, to: string])[] = [
  [`(?:timeline/)?${TERM}/(\\d{4})(?:/\\d\\d)?`, '$1/$2/#y$3'],
  [`${TERM}/page/\\d+`, '$1/$2/#articles'],
  [`timeline/${TERM}`, '$1/$2/'],
  ['timeline/(\\d{4})', '$1/'],
  [`topics/${ID}(?:\\+|/and/)${ID}(?:/page/\\d+)?`, 'search/?topic=$1&topic=$2'],
  [`${TERM}/feed.json`, '$1/$2/#follow'],
  // Of an archive that outgrew one file: the page has those of its years.
  ['exports/[\\w-]+\\.[a-z]+', 'exports/'],
  [`articles/${ID}/citation\\.[a-z]+`, 'articles/$1/#cite'],
];

/** Where a page that stood at an address leads now; undefined of an address that no page had. */
export function movedTo(address: string): string | undefined {
  for (const [from, to] of MOVED) {
    const form = new RegExp(`^${from}$`);
    if (form.test(address)) return address.replace(form, to);
  }
  return undefined;
}
