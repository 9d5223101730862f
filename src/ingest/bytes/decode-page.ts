import { declaredCharset } from './declared-charset.ts';

/** The text that bytes spell, and in which encoding, by the name of the Encoding Standard. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How many places spell nothing in it, and are shown as �. */
  readonly broken: number;
}

/**
 * Decodes the bytes of a saved page: by its byte order mark; as UTF-8, where all of it is; by what
 * it declares; else as windows-1252, as the HTML standard has it. A page that is UTF-8 but for a few
 * bytes stays UTF-8, unless it declares another: decoded otherwise, every accent in it would be lost.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const declared = declaredCharset(bytes);
  // Its bytes are those of ASCII: they would pass as UTF-8.
  if (declared === 'iso-2022-jp') return decodeAs(declared, bytes);
  const unicode = strictUtf8(bytes);
  if (unicode !== undefined) return { text: unicode, encoding: 'utf-8', broken: 0 };
  if (declared !== undefined && declared !== 'utf-8') return decodeAs(declared, bytes);
  const lenient = decodeAs('utf-8', bytes);
  return isMostlyWhole(lenient) ? lenient : decodeAs('windows-1252', bytes);
}

/** Decodes by the byte order mark, or by the NUL beside the first `<`; undefined where there is none. */
export function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes);
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return decodeAs('utf-16le', bytes);
  }
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return isBigEndian ? decodeAs('utf-16be', bytes) : undefined;
}

/** The text, without its byte order mark; undefined where a byte of it is not UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: countWhere(text, (code) => code === REPLACEMENT) };
}

const REPLACEMENT = 0xfffd;

/** True where more characters beyond ASCII were spelt as they should be than were not. */
function isMostlyWhole({ text, broken }: Decoded): boolean {
  return countWhere(text, (code) => code > 0x7f && code !== REPLACEMENT) > broken;
}

function countWhere(text: string, isCounted: (code: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isCounted(text.charCodeAt(at))) count++;
  return count;
}
