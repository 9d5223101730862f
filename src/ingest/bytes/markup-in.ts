/** The head of a response, where a tool saved it with its page. */
const RESPONSE_HEAD = /^HTTP\/\d(?:\.\d)? \d{3}[^\r\n]*\r?\n(?:[\w-]+:[^\r\n]*\r?\n)*\r?\n/;

/** How the markup of a page begins, comments aside. */
const MARKUP = /\s*<(?:!doctype\s+html|h(?:tml|ead)|body)\b/iy;
const PROLOGUE = /\s*(?:<\?xml\b[^>]*>)?\s*/iy;

/** So far into a file is looked whether it begins as a page. */
const HEAD_BYTES = 64 * 1024;

/** True for bytes that begin as a page does, in whatever encoding. */
export function beginsAsPage(bytes: Uint8Array): boolean {
  // The letters of markup are ASCII in every encoding; in UTF-16 a NUL stands beside each.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return isMarkup(head.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', ''));
}

/** True for a text that begins as the markup of a page does. Cost is linear in what stands before it. */
export function isMarkup(text: string): boolean {
  PROLOGUE.lastIndex = responseHead(text).length;
  PROLOGUE.exec(text);
  let at = PROLOGUE.lastIndex;
  // A loop, and no pattern for all comments: a pattern would try every way of parting them.
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at);
    if (end < 0) return false;
    at = end + '-->'.length;
    while (/\s/.test(text.charAt(at))) at++;
  }
  MARKUP.lastIndex = at;
  return MARKUP.test(text);
}

/** The head of an HTTP response that stands before a page; mostly none. */
export function responseHead(text: string): string {
  return RESPONSE_HEAD.exec(text)?.[0] ?? '';
}
