import { decodeMarked, strictUtf8 } from './bytes/decode-page.ts';
import { refuse, refuseAbove } from './bytes/refuse.ts';
import { textLines } from './lines/text-lines.ts';
import { visibleText } from './lines/visible-text.ts';
import { MOST_TEXT, type Spelt } from './spelt.ts';

/**
 * Reads the bytes of a plain text: UTF-8, or UTF-16 where a byte order mark says so. Throws an
 * `InputError` for what is empty, binary, too large or in another encoding.
 */
export function readText(path: string, bytes: Uint8Array): Spelt {
  refuseAbove(MOST_TEXT, bytes.length, path);
  const { text, encoding } = hasMark(bytes) ? markedText(path, bytes) : plainText(path, bytes);
  const lines = textLines(text);
  if (lines.every((line) => visibleText(line.text) === '')) {
    refuse(path, 'is empty.', 'Put the text of the page into it.');
  }
  return { encoding, lines, notices: [] };
}

/** The byte order marks of UTF-16, in either order. */
function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function markedText(path: string, bytes: Uint8Array) {
  const decoded = decodeMarked(bytes);
  if (decoded?.broken === 0 && !decoded.text.includes('\0')) return decoded;
  return refuse(path, 'is not the UTF-16 that it begins as.', 'Save the page again as UTF-8.');
}

function plainText(path: string, bytes: Uint8Array) {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const remedy = 'A capture is plain UTF-8 text: save the page as text.';
    refuse(path, 'holds a NUL byte: it is binary or UTF-16.', remedy, lineOf(bytes, nul));
  }
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const remedy = 'Save the page again as UTF-8; the bytes here were not changed.';
  return refuse(path, 'is not UTF-8.', remedy, lineOf(bytes, firstInvalid(bytes)));
}

/** Length of the longest prefix that is UTF-8, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

const LINE_END = /\r\n|\n|\r/;

function lineOf(bytes: Uint8Array, offset: number): number {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return before.split(LINE_END).length;
}
