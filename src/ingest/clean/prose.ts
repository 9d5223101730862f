/** True where a line ends as a sentence does in any script, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[\p{Sentence_Terminal}…](?: ?["'\p{Pe}\p{Pf}\p{Pi}])*$/u.test(text);
}

/** Where such scripts stand in Unicode, roughly: a quick look. */
const BEYOND_LATIN = /[\u0e00-\u0e7f\u3000-\u{3ffff}]/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words, as spaces part them; of scripts without spaces two letters count as one. */
export function wordCount(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  // Few texts have a letter of such a script, and most lines are counted often.
  const letters = BEYOND_LATIN.test(text) ? (text.match(WITHOUT_SPACES)?.length ?? 0) : 0;
  return spaces + 1 + (letters >> 1);
}

/** True for a line that may be a subhead: short, and not the end or the opening of a sentence. */
export function isSubheadLike(text: string): boolean {
  return (
    wordCount(text) <= 15 &&
    /\p{L}/u.test(text) &&
    !endsSentence(text) &&
    !/[:;,”"»]$/u.test(text) &&
    !isItem(text)
  );
}

// A hyphen, asterisk or plus sign is a bullet only before a space: `*` alone is an ornament, `-5` a number.
const BULLET = /^(?:[•‣▪◦●·] ?|[-*+] )(?=\S)/u;

/** True for an item of a bullet list. */
export function isItem(text: string): boolean {
  return BULLET.test(text);
}

/** The bullet of a list item, with the space behind it; nothing where it is none. */
export function bulletOf(text: string): string {
  return BULLET.exec(text)?.[0] ?? '';
}

/** The words of a list item, without its bullet. */
export function itemText(text: string): string {
  return text.replace(BULLET, '');
}
