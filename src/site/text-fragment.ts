const CONTEXT_WORDS = 3;

/**
 * The directive by which a browser marks words on the page it opens (WICG text fragments), for the
 * words from `start` to `end` of a paragraph: `:~:text=before-,words,-after`. Browsers match whole
 * words only, so the words grow to the spaces around them and lose outer punctuation.
 */
export function textFragment(text: string, start: number, end: number): string {
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
  return `:~:text=${prefix}${encoded(words.slice(head, words.length - tail))}${suffix}`;
}

/** Commas, ampersands and hyphens mean something in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
