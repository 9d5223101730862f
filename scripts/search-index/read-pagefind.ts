import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { SIGNATURE } from '../../src/search/directory.ts';

/** What Pagefind writes, by its names. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/** An index as Pagefind makes it, in the order in which it does. */
export interface PagefindIndex {
  /** The name that it gave the index by what is in it. */
  readonly name: string;
  readonly entry: { readonly version: string };
  /** The records, by the addresses that they were given. */
  readonly records: readonly { readonly url: string; readonly length: number }[];
  readonly words: readonly IndexWord[];
  /** The names of what was searched beside the content. */
  readonly fields: readonly string[];
}

/** A stem, where it stands, and where it stands with accents. */
export type IndexWord = readonly [
  stem: string,
  postings: readonly Posting[],
  variants: readonly (readonly [form: string, postings: readonly Posting[]])[],
];

/** Where a word stands in a record: `step` leads there from the last record that has it. */
export type Posting = readonly [
  step: number,
  /** Numbers of words, each from the last; a negative one sets the weight of what follows. */
  places: readonly number[],
  /** The same of the other fields; a negative one sets the field. */
  elsewhere: readonly number[],
];

type PageEntry = readonly [id: string, length: number, group: string];
type PartEntry = readonly [from: string, to: string, name: string];
type Meta = readonly [string, PageEntry[], PartEntry[], unknown[], unknown[], string[]];

const META = /^pagefind\.(.+)\.pf_meta$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** The version whose files these are the types of. */
const VERSION = '1.6.0';

/** Reads the files of an index. Throws where Pagefind does not write them as version 1.6.0 does. */
export function readPagefind(files: PagefindFiles): PagefindIndex {
  const entry = JSON.parse(textOf(files, 'pagefind-entry.json')) as PagefindIndex['entry'];
  const [meta = ''] = [...files.keys()].filter((file) => META.test(file));
  const [version, pages, parts, filters, sorts, fields] = decoded(files, meta) as Meta;
  const urls = urlsOf(files);
  const isKnown =
    version === VERSION &&
    filters.length + sorts.length === 0 &&
    pages.every(([id]) => urls.has(id)) &&
    parts.every(([, , part]) => files.has(partFile(part)));
  if (!isKnown) throw new Error(`${meta} is not as Pagefind ${VERSION} writes it.`);
  return {
    name: META.exec(meta)?.[1] ?? '',
    entry,
    records: pages.map(([id, length]) => ({ url: urls.get(id) ?? '', length })),
    words: parts.flatMap(([, , part]) => (decoded(files, partFile(part)) as [IndexWord[]])[0]),
    fields,
  };
}

function partFile(name: string): string {
  return `index/${name}.pf_index`;
}

/** The address of each record by its id: the name of the file that Pagefind makes of it. */
function urlsOf(files: PagefindFiles): Map<string, string> {
  return new Map(
    [...files.keys()].flatMap((name) => {
      const id = FRAGMENT.exec(name)?.[1];
      if (id === undefined) return [];
      return [[id, (JSON.parse(textOf(files, name)) as { url: string }).url] as const];
    }),
  );
}

function decoded(files: PagefindFiles, name: string): unknown {
  return decode(unpacked(files, name));
}

function textOf(files: PagefindFiles, name: string): string {
  return Buffer.from(unpacked(files, name)).toString();
}

/** A file without compression and signature; the entry has neither. */
function unpacked(files: PagefindFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`Pagefind made no ${name}.`);
  return name.endsWith('.json') ? bytes : gunzipSync(bytes).subarray(SIGNATURE.length);
}
