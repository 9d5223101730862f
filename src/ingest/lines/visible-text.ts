/**
 * A line as a reader sees it: every kind of space is a space, runs of them one, outer ones none;
 * zero-width and control characters, which web pages leave behind, are gone. Not a letter, mark of
 * punctuation or quotation mark is changed.
 */
export function visibleText(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/gu, (character) =>
      /[\t\v\f\u0085\p{Zs}\p{Zl}\p{Zp}]/u.test(character) ? ' ' : '',
    )
    .replace(/[\u200B\u2060\uFEFF\u00AD\uFFFE\uFFFF]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
