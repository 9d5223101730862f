import { endsSentence, wordCount } from './prose.ts';
import type { Unit } from './unit.ts';

/** A line with so many words is no label; a headline has no more than that twice. */
const LONG = 12;
/** A row of figures has so many words; with fewer it may be a date that nobody can read. */
const ROW = 5;
/** So many sentences into a text a date is a subhead of it, no more that of the article. */
const SETTLED = 2;

/**
 * The text of a copy that someone has cleaned, or that a wire sent: nothing in it is known for
 * furniture but `records`, dates and bylines. All of it is text from where it opens, rows of figures,
 * notes and answers without a stop, too. Above that stand the headline, records and short labels.
 */
export function textOfCleanCopy(seen: readonly Unit[], records: ReadonlySet<Unit>): Unit[] {
  const headline = headlineOfCleanCopy(seen, records);
  const opening = seen.findIndex(
    (unit) => unit !== headline && !records.has(unit) && opensText(unit.text),
  );
  const end = seen.findLastIndex((unit) => !records.has(unit));
  let sentences = 0;
  return seen.slice(Math.max(0, opening), end + 1).filter((unit) => {
    const isText = unit !== headline && (!records.has(unit) || sentences >= SETTLED);
    if (isText && endsSentence(unit.text)) sentences++;
    return isText;
  });
}

/** The line that such a copy opens with, where it is no sentence and a text follows. */
export function headlineOfCleanCopy(
  seen: readonly Unit[],
  records: ReadonlySet<Unit>,
): Unit | undefined {
  const own = seen.filter((unit) => !records.has(unit));
  const [first, below] = own;
  if (first === undefined || below === undefined) return undefined;
  const words = wordCount(first.text);
  const isStatement = endsSentence(first.text) && !/[?!]["'”’»]?$/u.test(first.text);
  const isHeadline = words >= 2 && words <= LONG * 2 && !isStatement && !/[:;,]$/.test(first.text);
  return isHeadline ? first : undefined;
}

/** True for a sentence, a long line, a row of figures, or what leads to one. */
function opensText(text: string): boolean {
  const words = wordCount(text);
  return endsSentence(text) || words >= LONG || (words >= ROW && /\d|:$/.test(text));
}
