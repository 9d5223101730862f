import { stringify } from 'csv-stringify/sync';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
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

/** A vocabulary with the terms of those ids that `keeps` says; to the letter as it was where these are all. */
export function cutVocabulary(text: string, keeps: Keeps): string {
  const document = parseDocument(text, { schema: 'core' });
  const { contents } = document;
  if (!isSeq<YAMLMap<string>>(contents)) return text;
  const kept = contents.items.filter((term) => isMap(term) && keeps(String(term.get('id'))));
  if (kept.length === contents.items.length) return text;
  contents.items = kept;
  return document.toString({ lineWidth: 0 });
}
