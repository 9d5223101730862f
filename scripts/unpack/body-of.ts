import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';

/** No server packs a page more often. */
const MOST_TIMES = 5;

/** As large as a saved page may be. */
export const MOST_BYTES = 64 * 1024 * 1024;

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: MOST_BYTES }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }),
  zstd: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: MOST_BYTES }),
  // Servers send it with and without its head.
  deflate: (bytes) => {
    const isWhole = ((bytes[0] ?? 0) & 0x0f) === 8;
    return (isWhole ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: MOST_BYTES });
  },
};

/**
 * The body of a response, free of what it was packed in (`gzip`, `br`, `gzip, br`). Bytes that are
 * not packed as the head says stay as they are: programs that save often unpack and keep the head.
 * Undefined where they cannot be unpacked.
 */
export function unpackBody(bytes: Uint8Array, encoding: string): Uint8Array | undefined {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''));
  if (names.length > MOST_TIMES) return undefined;
  let body = bytes;
  for (const name of names.toReversed()) {
    const decode = DECODERS[name];
    if (decode === undefined) continue;
    try {
      body = decode(body);
    } catch {
      return looksPlain(body) ? body : undefined;
    }
  }
  return body;
}

/** The chunks of a response, joined; bytes that are no chunks stay as they are. */
export function unchunked(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  let at = 0;
  while (at < buffer.length) {
    const end = buffer.indexOf('\r\n', at);
    const size = /^[0-9a-f]{1,8}(?=[\s;]|$)/i.exec(
      buffer.toString('latin1', at, Math.min(end, at + 80)),
    )?.[0];
    if (end < 0 || size === undefined) return at === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(buffer.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function looksPlain(bytes: Uint8Array): boolean {
  return /^[\s\uFEFFï»¿]*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}
