const AROUND = 24;

/**
 * Says where two texts part, in a few words from either side of the place: `reads “…” and should
 * read “…”`. Only for texts that differ.
 */
export function firstDifference(shown: string, expected: string): string {
  let at = 0;
  while (at < shown.length && shown[at] === expected[at]) at++;
  return `reads ${excerpt(shown, at)} and should read ${excerpt(expected, at)}`;
}

function excerpt(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + AROUND);
  const opening = start > 0 ? '…' : '';
  const ending = end < text.length ? '…' : '';
  return JSON.stringify(opening + text.slice(start, end) + ending);
}
