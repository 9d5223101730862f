/**
 * Folds what a reader takes for the same: accents fall away and typographic apostrophes, quotation
 * marks, hyphens and spaces become plain ones. Every UTF-16 unit stays one, so that offsets in the
 * folded text are offsets in the text.
 */
export function fold(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (character) => PLAIN[character] ?? baseOf(character));
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
};

function baseOf(character: string): string {
  const [base = character, ...marks] = character.normalize('NFD');
  // What a syllable of Hangul is made of are letters.
  const isAccented = marks.every((mark) => /\p{M}/u.test(mark));
  return isAccented && base.length === character.length ? base : character;
}
