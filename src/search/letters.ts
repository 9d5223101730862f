/** Letters that no mark makes of another, and what readers without them on their keys type. */
const SPELT: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'TH' },
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ı: 'i', ħ: 'h', Ħ: 'H' },
};

/** The text with letters that are no accented ones (`ł ø đ ß œ æ ı`) as they are typed without them. */
export function spelt(text: string): string {
  return text.replace(/[ßẞæÆœŒþÞłŁøØđĐðÐıħĦ]/g, (letter) => SPELT[letter] ?? letter);
}
