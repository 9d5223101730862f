import { encodeCbor } from './cbor.ts';

/** What tells where the files of an index are, and with the lengths of its records opens it. */
export interface Directory {
  /** The folder of the files; another where one of them is another. */
  readonly version: string;
  /** The name that Pagefind gave the index: `en_12a91070ed`. */
  readonly name: string;
  /** What Pagefind wrote into `pagefind-entry.json`. */
  readonly entry: { readonly version: string };
  /** The beginning of the first word of each part of the index, in order; part 0 is `0.pf_index`. */
  readonly parts: readonly string[];
  /** The names of what was searched beside the content: `title`. */
  readonly fields: readonly string[];
  /** The number of files of sequences. */
  readonly sequenceFiles: number;
}

/** Pagefind takes a file that begins with this as it is, and any other for a compressed one. */
export const SIGNATURE = 'pagefind_dcd';

/** After every letter that there is. */
const END = '\u{10ffff}';

/** The files that Pagefind asks for to open an index. */
export function openingFiles(name: string) {
  return { entry: 'pagefind-entry.json', meta: `pagefind.${name}.pf_meta` };
}

/**
 * What Pagefind asks for as its directory; `lengths` are the numbers of words of the records, in
 * their order. What it writes itself says as much in three times the bytes. Records are known by
 * their numbers, and so are the parts of the index. Each part reaches to the next: where there were
 * gaps Pagefind would fetch two or more parts for a word that falls between them.
 */
export function metaOf(
  { entry, parts, fields }: Directory,
  lengths: readonly number[],
): Uint8Array<ArrayBuffer> {
  const meta = encodeCbor([
    entry.version,
    lengths.map((length, at) => [String(at), length, '']),
    parts.map((from, at) => [from, lastBefore(parts[at + 1]), String(at)]),
    [], // filters
    [], // sorts
    fields,
  ]);
  return signed(meta);
}

/** What no word comes after that comes before this one. */
function lastBefore(word: string | undefined): string {
  if (word === undefined) return END;
  const letters = Array.from(word);
  const last = letters.pop()?.codePointAt(0) ?? 1;
  return letters.join('') + String.fromCodePoint(last - 1) + END;
}

/** Puts the signature before what Pagefind is to read. */
export function signed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(SIGNATURE.length + bytes.length);
  whole.set(new TextEncoder().encode(SIGNATURE));
  whole.set(bytes, SIGNATURE.length);
  return whole;
}
