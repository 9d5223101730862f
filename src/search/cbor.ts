/** What Pagefind's files are made of: whole numbers, texts, and lists of them. */
export type Cbor = number | string | readonly Cbor[];

// The kinds of values, as the first three bits of one say (RFC 8949, section 3.1).
const POSITIVE = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

const encoder = new TextEncoder();

/** Writes a value as CBOR (RFC 8949), in its shortest form. Numbers are whole, of 32 bits. */
export function encodeCbor(value: Cbor): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(value, bytes);
  return Uint8Array.from(bytes);
}

function write(value: Cbor, bytes: number[]): void {
  if (typeof value === 'number') {
    if (value < 0) writeHead(NEGATIVE, -1 - value, bytes);
    else writeHead(POSITIVE, value, bytes);
  } else if (typeof value === 'string') {
    writeText(value, bytes);
  } else {
    writeHead(LIST, value.length, bytes);
    for (const item of value) write(item, bytes);
  }
}

function writeText(text: string, bytes: number[]): void {
  // Nearly all are short and plain, and there are tens of thousands.
  const isPlain = /^[\0-\x7f]*$/.test(text);
  const units = isPlain ? Array.from(text, (letter) => letter.charCodeAt(0)) : encoder.encode(text);
  writeHead(TEXT, units.length, bytes);
  for (const unit of units) bytes.push(unit);
}

/** A kind, and a number in as few bytes as it takes: 24, 25 and 26 say that one, two or four follow. */
function writeHead(kind: number, number: number, bytes: number[]): void {
  const head = kind << 5;
  if (number < 24) bytes.push(head | number);
  else if (number < 2 ** 8) bytes.push(head | 24, number);
  else if (number < 2 ** 16) bytes.push(head | 25, number >> 8, number & 255);
  else
    bytes.push(head | 26, number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255);
}
