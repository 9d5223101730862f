import type { Readable } from 'node:stream';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { MOST_BYTES, unchunked, unpackBody } from './body-of.ts';
import { BoundedReader } from './bounded-reader.ts';

/** What a server answered, as an archive of the web keeps it. */
export interface Answer {
  readonly url: string;
  /** The day of it, in UTC; as its WARC says it, which may be anything. */
  readonly day: string;
  readonly status: number;
  /** `text/html`, without parameters. */
  readonly mediaType: string;
  /** What the head says of the encoding: `iso-8859-1`. */
  readonly charset: string | undefined;
  /** Reads the body, before the next answer; undefined where it is too large or cannot be unpacked. */
  body(): Promise<Uint8Array | undefined>;
}

/** The answers in a WARC, one after the other: no more than one is in memory. Throws for what is no WARC. */
export async function* answersIn(warc: Readable): AsyncGenerator<Answer> {
  for await (const record of WARCParser.iterRecords(new BoundedReader(warc))) {
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('no record of a WARC');
    const { warcType, warcTargetURI: url, warcDate: date, httpHeaders } = record;
    if (warcType !== 'response' || httpHeaders === null || !url) continue;
    const type = httpHeaders.headers.get('content-type') ?? '';
    yield {
      url,
      day: date?.slice(0, '2025-05-28'.length) ?? '',
      status: Number(httpHeaders.statusCode),
      mediaType: (type.split(';')[0] ?? '').trim().toLowerCase(),
      charset: /charset\s*=\s*["']?(?<name>[\w.:-]+)/i.exec(type)?.groups?.['name'],
      body: () => bodyOf(record),
    };
  }
}

async function bodyOf(record: WARCRecord): Promise<Uint8Array | undefined> {
  if (record.warcContentLength > MOST_BYTES) return undefined;
  const headers = record.httpHeaders?.headers;
  // As it was sent: warcio itself knows neither brotli nor zstd.
  const { reader } = record;
  const sent = await record.readFully(false);
  if (reader instanceof LimitReader && reader.limit > 0) throw new Error('a record is cut off');
  const isChunked = /\bchunked\b/i.test(headers?.get('transfer-encoding') ?? '');
  return unpackBody(isChunked ? unchunked(sent) : sent, headers?.get('content-encoding') ?? '');
}
