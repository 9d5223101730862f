/** What a screen reader stops at or tells of: the rest is words within. */
const TOLD =
  /^( *)- (?:'?)(banner|navigation|search|main|article|complementary|contentinfo|region|form|heading|list|table|figure|searchbox|textbox|combobox|button|group|paragraph)\b( "(?:[^"\\]|\\.)*")?( \[level=\d\])?/;
/** Of these one stands for all that follow one another. */
const MANY = /^ *(?:paragraph|list)/;

/**
 * The order in which a page is heard: its landmarks, headings, fields and runs of text, a line each,
 * of what the accessibility tree says of it (Playwright's aria snapshot).
 */
export function orderHeard(snapshot: string): string {
  const told = snapshot.split('\n').flatMap((line) => {
    const [, indent = '', role, name = '', level = ''] = TOLD.exec(line) ?? [];
    return role === undefined ? [] : `${indent}${role}${name}${level}`;
  });
  return `${told.filter((line, at) => !MANY.test(line) || line !== told[at - 1]).join('\n')}\n`;
}
