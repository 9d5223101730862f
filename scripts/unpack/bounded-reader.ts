import { AsyncIterReader } from 'warcio';
import { MOST_BYTES } from './body-of.ts';

/** The line breaks behind a record, which the last one of a file may lack. */
const LINE_BREAKS = 2;

/**
 * Reads a WARC, packed by gzip or not, in pieces of which none is larger than a body may be. Throws
 * for a head or a line without an end, which would have to be in memory whole, and for a record that
 * ends before it says so, which would be skipped for ever.
 */
export class BoundedReader extends AsyncIterReader {
  override async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const piece of { [Symbol.asyncIterator]: () => super[Symbol.asyncIterator]() }) {
      size += piece.length;
      if (size > MOST_BYTES + piece.length) throw new Error('the head of a record has no end');
      yield piece;
    }
  }

  override async skipSize(size: number): Promise<number> {
    const skipped = await super.skipSize(size);
    if (skipped === 0 && size > LINE_BREAKS) throw new Error('a record is cut off');
    return skipped;
  }
}
