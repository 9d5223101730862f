import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';
import { bareName } from '../record-lines/bare-name.ts';
import { readLine } from '../record-lines/read-line.ts';

/**
 * The persons whom page data names as authors: none for an address, an account, an outlet or a desk.
 * `site` are the names by which the page calls its own site.
 */
export function statedAuthors(
  value: string,
  site: ReadonlySet<string>,
  reader: LineReader,
): readonly Finding[] {
  if (/https?:|\/|@/.test(value) || site.has(value.toLowerCase())) return [];
  const bare = bareName(value, reader);
  const found = bare.length > 0 ? bare : (readLine(value, reader)?.findings ?? []);
  return found.filter(
    ({ field, value: name }) => field === 'authors' && !site.has(name.toLowerCase()),
  );
}
