import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind writes, by its names. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/** What Pagefind writes at the head of a file before it compresses it. */
const SIGNATURE = 'pagefind_dcd';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** CBOR's mark of a text of up to 23 bytes: this and its length (RFC 8949, section 3.1). */
const SHORT_TEXT = 0x60;

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
