import anyAscii from 'any-ascii';

/**
 * The text in plain Latin letters: other scripts are transliterated, and letters that are no
 * accented a to z (`ß ł ø ı œ`) are spelt out. What is neither letter nor digit stays as it is.
 * Chinese characters, which no spaces part, become words of their own.
 */
export function latinLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => anyAscii(word).replace(/[^a-z0-9]/gi, ''));
}
