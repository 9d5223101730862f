/** Letters of scripts that part no words: each counts as one. */
const UNPARTED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Khmer}\\p{sc=Lao}';
const WORD = new RegExp(`[${UNPARTED}]|(?:(?![${UNPARTED}])[\\p{L}\\p{N}])+`, 'gu');
const TAG = /<[^<>]*>/g;

/**
 * The words of a file of any kind, in small letters without accents, as they stand in a row for who
 * reads it: without what markup, escapes and punctuation put between them. What tags hold, such as
 * descriptions and addresses, comes after the rest.
 */
export function plainWords(text: string): string[] {
  const tags = text.includes('<') ? (text.match(TAG)?.join(' ') ?? '') : '';
  const bare = `${text.replace(TAG, ' ')} ${tags}`
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
    .replace(/\\u([0-9a-f]{4})|&#x([0-9a-f]+);|&#(\d+);/gi, character)
    .replace(/&\w+;|\\[nrt]/g, ' ');
  const small = bare.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return small.match(WORD) ?? [];
}

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return ' ';
  }
}

function character(_: string, four = '', hexadecimal = '', decimal = ''): string {
  const code = decimal === '' ? Number.parseInt(four || hexadecimal, 16) : Number(decimal);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}
