import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { InputError } from '../../src/domain/problem.ts';

/** A web archive: its WARC files, and the addresses of the pages that were meant to be kept. */
export interface WebArchive {
  /** The WARC files, one after the other; each time anew from the file. */
  readonly warcs: () => AsyncIterable<Readable>;
  /** What `pages.jsonl` of a WACZ lists; empty where there is none. */
  readonly pages: ReadonlySet<string>;
}

/** Opens a WACZ, a WARC or a gzipped WARC. Throws an `InputError` for what is none of them. */
export async function openArchive(file: string): Promise<WebArchive> {
  const head = await headOf(file);
  if (head.startsWith('PK')) return { warcs: () => warcsIn(file), pages: await pagesIn(file) };
  if (head.startsWith('WARC/') || head.startsWith('\u001f\u008b')) {
    return { warcs: () => oneWarc(file), pages: new Set() };
  }
  const what = 'is neither WACZ nor WARC.';
  const remedy = 'A page that was saved by itself is a capture: put it into captures/.';
  throw new InputError([{ file, what, remedy }]);
}

async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(8) });
    await handle.close();
    return buffer.toString('latin1', 0, bytesRead);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    const remedy = 'See that it is a file, and that you may read it.';
    throw new InputError([{ file, what: `cannot be read (${code}).`, remedy }]);
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- Of one file as of many.
async function* oneWarc(file: string): AsyncGenerator<Readable> {
  yield createReadStream(file);
}

const WARC = /\.warc(?:\.gz)?$/i;
const PAGES = /^pages\/[\w-]+\.jsonl$/;

async function* warcsIn(file: string): AsyncGenerator<Readable> {
  yield* entriesOf(file, WARC);
}

async function pagesIn(file: string): Promise<Set<string>> {
  const pages = new Set<string>();
  for await (const stream of entriesOf(file, PAGES)) {
    bound(stream, file);
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      const url = urlIn(line);
      if (url !== undefined) pages.add(url);
    }
  }
  return pages;
}

/** The most bytes of a list of pages, unpacked: some half a million pages. */
const MOST_OF_LIST = 64 * 1024 * 1024;

/** Ends a list of pages that is larger than any: a few kB of a ZIP can be unpacked to as many GB. */
function bound(stream: Readable, file: string): void {
  let size = 0;
  stream.on('data', (piece: Buffer) => {
    size += piece.length;
    if (size <= MOST_OF_LIST) return;
    const what = 'has a list of pages of over 64 MiB.';
    const remedy = 'Save the pages anew, or take its WARC files out, and unpack those.';
    stream.destroy(new InputError([{ file, what, remedy }]));
  });
}

/** The address in a line of `pages.jsonl`; its first line, of the list itself, has none. */
function urlIn(line: string): string | undefined {
  try {
    const { url } = JSON.parse(line) as { readonly url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Files in a ZIP by their names, each as a stream that is read before the next one is opened. */
async function* entriesOf(file: string, name: RegExp): AsyncGenerator<Readable> {
  // Names as bytes: what a name leads to is nothing to us, and those that lead elsewhere end no run.
  const options = { autoClose: false, decodeStrings: false };
  const zip = await openPromise(file, options).catch((error: unknown) => {
    const what = `cannot be read as a ZIP (${(error as Error).message}).`;
    throw new InputError([{ file, what, remedy: 'Fetch it again: it may have been cut off.' }]);
  });
  // A list that names one file a thousand times would have it unpacked as often.
  const read = new Set<number>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (read.has(entry.relativeOffsetOfLocalHeader)) continue;
      read.add(entry.relativeOffsetOfLocalHeader);
      if (name.test(entry.fileNameRaw.toString('latin1')))
        yield await zip.openReadStreamPromise(entry);
    }
  } finally {
    zip.close();
  }
}
