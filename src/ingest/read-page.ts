import { decodePage } from './bytes/decode-page.ts';
import { responseHead } from './bytes/markup-in.ts';
import { refuse, refuseAbove } from './bytes/refuse.ts';
import { withoutData } from './bytes/without-data.ts';
import { htmlLines } from './lines/html-lines.ts';
import type { Line } from './lines/line.ts';
import { MOST_TEXT, type Spelt } from './spelt.ts';

const MIB = 1024 * 1024;
/** A page saved into one file has its pictures, fonts and films in it. */
const MOST_BYTES = 64 * MIB;
/** What is left of it without them is markup, style and script: of one news page a few hundred kB. */
const MOST_MARKUP = 8 * MIB;

/**
 * Reads the bytes of a saved page, in whatever encoding. Nothing in it is run or fetched. Throws an
 * `InputError` for one that is too large, or in which a person would see no words.
 */
export function readPage(path: string, bytes: Uint8Array): Spelt {
  refuseAbove(MOST_BYTES, bytes.length, path);
  const { text, encoding, broken } = decodePage(bytes);
  const markup = withoutData(text.slice(responseHead(text).length)).replaceAll('\0', '');
  refuseAbove(MOST_MARKUP, markup.length, path, 'without its pictures ');
  const lines = htmlLines(markup);
  refuseAbove(MOST_TEXT, lengthOf(lines), path, 'its text ');
  if (wordsIn(lines) < FEWEST_WORDS) refuseWordless(path, markup, wordsIn(lines));
  return { encoding, lines, notices: broken === 0 ? [] : [brokenNotice(broken, encoding)] };
}

function brokenNotice(broken: number, encoding: string): string {
  const places = broken === 1 ? '1 place' : `${String(broken)} places`;
  return `It was read as ${encoding}; ${places} in it could not be, and stand there as �.`;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((length, { text }) => length + text.length, 0);
}

/** What a page shows before its script has run: `Loading`, `Please enable JavaScript`. */
const FEWEST_WORDS = 10;

function wordsIn(lines: readonly Line[]): number {
  const seen = lines.filter(({ data }) => data === undefined);
  return seen.reduce((words, { text }) => words + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

/** Throws for a page without words, and says why; one with a few passes if nothing else explains it. */
function refuseWordless(path: string, markup: string, words: number): void {
  if (/<frameset\b/i.test(markup)) {
    const remedy = 'Open the frame with the article by itself, and save that.';
    refuse(path, 'is a set of frames, whose text stands in other files.', remedy);
  }
  if (/<script\b/i.test(markup)) {
    const remedy =
      'Save it when it has loaded, with the browser’s “Webpage, complete” or with SingleFile.';
    refuse(path, 'shows no words: the page builds itself by script.', remedy);
  }
  if (words > 0) return;
  refuse(path, 'is empty: a person would see no words.', 'Save the page again, or as text.');
}
