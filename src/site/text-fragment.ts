import type { Span } from '../domain/sentence.ts';

const CONTEXT_WORDS = 3;
const END_WORDS = 4;

/**
 * The directive by which a browser marks words on the page it opens (WICG text fragments), for the
 * words from `start` to `end` of a paragraph: `:~:text=before-,words,-after`. Browsers match whole
 * words only, so the words grow to the spaces around them and lose outer punctuation. Of more words
 * than `most` only the first and the last are named: `:~:text=first words,last words`.
 */
export function textFragment(
  text: string,
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
): string {
  const from = text.lastIndexOf(' ', start - 1) + 1;
  const space = text.indexOf(' ', end);
  const to = space < 0 ? text.length : space;
  const words = text.slice(from, to);
  const head = words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length;
  const tail = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  const before = text
    .slice(0, from + head)
    .trim()
    .split(' ')
    .slice(-CONTEXT_WORDS)
    .join(' ');
  const after = text
    .slice(to - tail)
    .trim()
    .split(' ')
    .slice(0, CONTEXT_WORDS)
    .join(' ');
  const prefix = before === '' ? '' : `${encoded(before)}-,`;
  const suffix = after === '' ? '' : `,-${encoded(after)}`;
  const exact = words.slice(head, words.length - tail);
  return `:~:text=${prefix}${exact.split(' ').length > most ? bothEnds(exact) : encoded(exact)}${suffix}`;
}

function bothEnds(words: string): string {
  const all = words.split(' ');
  const ends = [all.slice(0, END_WORDS), all.slice(-END_WORDS)];
  return ends.map((end) => encoded(end.join(' '))).join(',');
}

/** Commas, ampersands and hyphens mean something in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** The words of a text that a directive names in full, where it names some of it: the inverse of `textFragment`. */
export function wordsNamed(directive: string, text: string): Span | undefined {
  const parts = directive.replace(/^.*text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') === true ? decoded(parts.shift()?.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? decoded(parts.pop()?.slice(1)) : '';
  const words = decoded(parts[0]);
  if (words === '') return undefined;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const stands = text.slice(0, start).trimEnd().endsWith(prefix);
    if (stands && text.slice(end).trimStart().startsWith(suffix)) return { start, end };
  }
  return undefined;
}

function decoded(part = ''): string {
  return decodeURIComponent(part);
}
