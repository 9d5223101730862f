import { stringify } from 'csv-stringify/sync';
import { parse, stringify as writeYaml } from 'yaml';
import { readArrivals, writeArrivals } from './arrivals.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { rowsIn } from './read-table.ts';

type Keeps = (name: string) => boolean;

/** A manifest of those of its files that `keeps` says. */
export function cutManifest(text: string, keeps: Keeps): string {
  return writeManifest(new Map([...readManifest(text)].filter(([name]) => keeps(name))));
}

/** A list of arrivals with those captures that `keeps` says. */
export function cutArrivals(text: string, file: string, keeps: Keeps): string {
  return writeArrivals(new Map([...readArrivals(text, file)].filter(([name]) => keeps(name))));
}

/**
 * A table of records with the rows of those captures that `keeps` says; to the byte as it was where
 * these are all. Of one that cannot be read nobody can say whose rows it has: throws an `InputError`.
 */
export function cutTable(bytes: Uint8Array, file: string, keeps: Keeps): Uint8Array {
  const [header = [], ...rows] = rowsIn(bytes, file);
  const place = header.findIndex((name) => name.toLowerCase() === 'capture');
  const kept = rows.filter((cells) => keeps(cells[place] ?? ''));
  return kept.length === rows.length ? bytes : Buffer.from(stringify([header, ...kept]));
}

/**
 * A vocabulary with the terms of those ids that `keeps` says, each below a topic that is kept; to the
 * letter as it was where these are all.
 */
export function cutVocabulary(text: string, keeps: Keeps): string {
  return cutList<Entry>(text, ({ id }) => keeps(id), withoutLost(keeps));
}

/** Lists of words with those that `keeps` says; to the letter as they were where these are all. */
export function cutSynonyms(text: string, keeps: (words: readonly string[]) => boolean): string {
  return cutList<readonly unknown[]>(text, (words) =>
    keeps(words.map((one) => String(one).trim())),
  );
}

interface Entry {
  readonly id: string;
  readonly broader?: string;
}

function withoutLost(keeps: Keeps) {
  return ({ broader, ...term }: Entry): Entry =>
    broader === undefined || !keeps(broader) ? term : { ...term, broader };
}

/** Where something goes, so do all notes (`#`): wherever they stand, they may be on what goes. */
function cutList<Item>(
  text: string,
  keeps: (item: Item) => boolean,
  cut: (item: Item) => Item = (item) => item,
): string {
  const items: unknown = parse(text, { schema: 'core' });
  if (!Array.isArray(items)) return text;
  const kept = (items as readonly Item[]).filter(keeps);
  if (kept.length === items.length) return text;
  return writeYaml(kept.map(cut), { schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });
}
