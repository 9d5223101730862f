// A hyphen or asterisk is a bullet only before a space: `*` alone is an ornament, `-5` a number.
const BULLET = /^(?:[•‣▪◦●·] ?|[-*] )(?=\S)/u;

/** True for an item of a bullet list. */
export function isItem(text: string): boolean {
  return BULLET.test(text);
}

/** The words of a list item, without its bullet. */
export function itemText(text: string): string {
  return text.replace(BULLET, '');
}
