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
  const [base = character] = character.normalize('NFD');
  return base.length === character.length ? base : character;
}
