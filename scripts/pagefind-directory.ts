import { gunzipSync, gzipSync } from 'node:zlib';
import type { ChunkTable } from '../src/search/engine/foresee.ts';

/** What Pagefind writes, by its names. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/** What Pagefind writes at the head of a file before it compresses it. */
const SIGNATURE = 'pagefind_dcd';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** CBOR's mark of a text of up to 23 bytes: this and its length (RFC 8949, section 3.1). */
const SHORT_TEXT = 0x60;
const LIST_OF_THREE = 0x83;

/**
 * Gives the records of an index numbers in place of the checksums by which Pagefind knows them: its
 * directory of 10,000 articles is then little more than half as long. Returns the directory anew and
 * the addresses of the records in the order of their numbers. Throws where a record is not in it.
 */
export function renumbered(files: PagefindFiles, meta: string) {
  const ids = idsOf(files);
  const directory = gunzipSync(files.get(meta) ?? gzipSync('')).toString('latin1');
  const urls: string[] = [];
  // A text of CBOR says its own length, and nothing around it counts its bytes.
  const shorter = directory.replace(/[\x60-\x77]([a-z]+_[0-9a-f]{7,20})/g, (whole, id: string) => {
    const url = ids.get(id);
    if (url === undefined || whole.charCodeAt(0) !== SHORT_TEXT + id.length) return whole;
    const number = String(urls.push(url) - 1);
    return String.fromCharCode(SHORT_TEXT + number.length) + number;
  });
  if (urls.length !== ids.size) throw new Error(`${meta} is not as Pagefind 1.6 writes it.`);
  return { bytes: gzipSync(Buffer.from(shorter, 'latin1'), { level: 9 }), urls };
}

/** Reads from Pagefind's directory which words stand in which part of the index. */
export function chunkTable(files: PagefindFiles, meta: string): ChunkTable {
  const directory = gunzipSync(files.get(meta) ?? gzipSync(''));
  const table: [string, string][] = [];
  for (
    let at = directory.indexOf(LIST_OF_THREE);
    at >= 0;
    at = directory.indexOf(LIST_OF_THREE, at + 1)
  ) {
    const from = textAt(directory, at + 1);
    const to = textAt(directory, from.end);
    const name = textAt(directory, to.end);
    if (files.has(`index/${name.text}.pf_index`)) table.push([from.text, name.text]);
  }
  return table;
}

/** A text of up to 255 bytes in CBOR, and where it ends; an empty one where there is none. */
function textAt(bytes: Buffer, at: number): { text: string; end: number } {
  const mark = bytes[at] ?? 0;
  const isShort = mark >= SHORT_TEXT && mark <= SHORT_TEXT + 23;
  const start = at + (isShort ? 1 : 2);
  const length = isShort ? mark - SHORT_TEXT : mark === SHORT_TEXT + 24 ? (bytes[at + 1] ?? 0) : 0;
  return { text: bytes.toString('utf8', start, start + length), end: start + length };
}

/** The address of each record by its id: the name of the file that Pagefind makes of it. */
function idsOf(files: PagefindFiles): Map<string, string> {
  return new Map(
    [...files].flatMap(([name, bytes]) => {
      const id = FRAGMENT.exec(name)?.[1];
      if (id === undefined) return [];
      const fragment = gunzipSync(bytes).toString().slice(SIGNATURE.length);
      return [[id, (JSON.parse(fragment) as { url: string }).url] as const];
    }),
  );
}
