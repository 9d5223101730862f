// A combining mark belongs to the letter before it.
const LETTERS = String.raw`\p{L}\p{N}\p{M}`;
const PIECE = new RegExp(`[${LETTERS}]+|[^${LETTERS}]`, 'gu');
const WORD = new RegExp(`^[${LETTERS}]`, 'u');

/** The words of a text, and each character between them. */
export function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

/** True for a piece that is a word. */
export function isWord(piece = ''): boolean {
  return WORD.test(piece);
}
