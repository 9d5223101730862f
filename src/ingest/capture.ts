import { InputError } from '../domain/problem.ts';
import { sha256 } from '../formats/manifest.ts';
import { htmlLines } from './lines/html-lines.ts';
import type { Line } from './lines/line.ts';
import { textLines } from './lines/text-lines.ts';
import { visibleText } from './lines/visible-text.ts';

/** What was captured: bytes as they came, and the text they spell. Never changed. */
export interface Capture {
  readonly file: string;
  /** What a message calls the file. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly media: 'text' | 'html';
  /** What a person would see of it, line by line; of a saved page also what its page data states. */
  readonly lines: readonly Line[];
}

const LINE_END = /\r\n|\n|\r/;

/** How the markup of a page begins. */
const MARKUP = /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** The largest capture that is read, in bytes: the longest news features stay far below it. */
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * Reads the bytes of a capture as UTF-8 text. Throws an `InputError` for what is empty, binary, too
 * large or not UTF-8; the bytes themselves are left as they are.
 */
export function readCapture(file: string, bytes: Uint8Array, path = file): Capture {
  const text = textOf(path, bytes).replace(/^\uFEFF/, '');
  const media = /\.html?$/i.test(file) || MARKUP.test(text) ? 'html' : 'text';
  const lines = media === 'html' ? htmlLines(text) : textLines(text);
  if (lines.every((line) => visibleText(line.text) === '')) {
    fail(path, undefined, 'is empty.', 'Put the text of the page into it.');
  }
  return { file, path, bytes: bytes.length, sha256: sha256(bytes), media, lines };
}

function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    const size = `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`;
    fail(file, undefined, `is ${size} large; 2 MiB is the most.`, 'Capture one article a file.');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const remedy = 'A capture is plain UTF-8 text: save the page as text.';
    fail(file, lineOf(bytes, nul), 'holds a NUL byte: it is binary or UTF-16.', remedy);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const remedy = 'Save the page again as UTF-8; the bytes here were not changed.';
    return fail(file, lineOf(bytes, firstInvalid(bytes)), 'is not UTF-8.', remedy);
  }
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

function lineOf(bytes: Uint8Array, offset: number): number {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return before.split(LINE_END).length;
}

function fail(file: string, line: number | undefined, what: string, remedy: string): never {
  throw new InputError([{ file, line, what, remedy }]);
}
