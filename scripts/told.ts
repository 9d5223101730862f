/** Some text, and whether all that there was to say is in it. */
export interface Told {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The first of some lines, and how many `things` more there are. */
export function firstOf(lines: readonly string[], most: number, things: string): Told {
  const shown = lines.slice(0, most).map((line) => `${line}\n`);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`… and ${String(rest)} more ${things}\n`] : [];
  return { text: [...shown, ...more].join(''), isWhole: rest === 0 };
}
