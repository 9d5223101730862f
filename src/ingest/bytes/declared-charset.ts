import { responseHead } from './markup-in.ts';

/** So far into a page its encoding is looked for, in bytes: HTML asks for it in the first 1,024. */
const HEAD_BYTES = 4096;

const IN_RESPONSE = /^content-type:[^\r\n]*?charset\s*=\s*["']?(?<name>[\w.:-]+)/im;
const IN_META = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*(?<name>[\w.:-]+)/i;
const IN_PROLOGUE = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<name>[\w.:-]+)/i;

/**
 * The encoding that a saved page declares, by the name that `TextDecoder` has for it: in the head of
 * its response, in a `<meta>`, in its XML prologue; undefined where it declares none that is known.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const response = responseHead(head);
  const rest = head.slice(response.length);
  const found = IN_RESPONSE.exec(response) ?? IN_META.exec(rest) ?? IN_PROLOGUE.exec(rest);
  const name = nameOf(found?.groups?.['name'] ?? '');
  // A declaration that could be read as ASCII is not in UTF-16: so says the HTML standard.
  return name?.startsWith('utf-16') === true ? 'utf-8' : name;
}

function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
