/** So many places the longest label may end at: by this, what a line costs is linear in its length. */
const MOST_ENDS = 12;

/** Where a label may end: before a space or a mark, before a capital glued to it, or with the line. */
const END = /(?=[\s|/·•,;:(–—.!…>»›→↓])|(?<=[\p{Ll}\p{N}?!])(?=\p{Lu})|$/gu;
/** What may stand between two: spaces, marks, and how many there are: `Comments (12)`. */
const BETWEEN = /(?:\(\d{1,6}\)|[^\p{L}\p{N}])*/uy;

/**
 * True where a line is labels in a row and nothing else, glued or not: `Skip to contentSkip to site
 * index`, `Share Save Print`, `Facebook | X`. Each but the first begins with a capital or behind a
 * mark, for small words that are labels one by one (`live`, `more`, `news`) may make a phrase.
 * `lower` is the line, folded, in small letters, as are the labels.
 */
export function isMadeOfLabels(line: string, lower: string, labels: ReadonlySet<string>): boolean {
  const starts = new Set([startAfter(line, 0)]);
  for (const start of starts) {
    for (const end of endsAfter(line, start)) {
      if (!labels.has(lower.slice(start, end))) continue;
      const next = startAfter(line, end);
      if (next === line.length) return true;
      const isApart = /[^\s]/.test(line.slice(end, next));
      if (isApart || /^\p{Lu}/u.test(line.slice(next, next + 2))) starts.add(next);
    }
  }
  return false;
}

function startAfter(line: string, end: number): number {
  BETWEEN.lastIndex = end;
  return end + (BETWEEN.exec(line)?.[0].length ?? 0);
}

function* endsAfter(line: string, start: number): Generator<number> {
  let end = start;
  for (let count = 0; count < MOST_ENDS && end < line.length; count++) {
    END.lastIndex = end + 1;
    end = END.exec(line)?.index ?? line.length;
    yield end;
  }
}
