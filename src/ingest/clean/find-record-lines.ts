import { type Claim, read } from './claim.ts';
import type { LineReader } from './line-reader.ts';
import { authorNote } from './record-lines/author-note.ts';
import { bareName } from './record-lines/bare-name.ts';
import { readLine } from './record-lines/read-line.ts';
import { commaTags, isTagLabel, labelledTags, tagBelow, wordsOf } from './record-lines/tag-list.ts';
import type { Unit } from './unit.ts';

/**
 * Claims the lines at the edges of a text that say something of the article: dates, bylines, the
 * author's note and the page's own tags. `claims` are those on page furniture.
 */
export function findRecordLines(
  units: readonly Unit[],
  claims: readonly Claim[],
  reader: LineReader,
): Claim[] {
  const furniture = new Set(claims.map(({ unit }) => unit));
  const own = units.filter((unit) => !furniture.has(unit));
  const last = own.at(-1);
  const others = () => new Set(own.slice(0, -1).flatMap(({ text }) => wordsOf(text)));
  return units.flatMap((unit, index) => {
    if (furniture.has(unit)) return [];
    const [above, below] = [units[index - 1], units[index + 1]];
    const standsApart = above !== undefined && furniture.has(above);
    const reading = readLine(unit.text, reader);
    if (reading !== undefined) return [read(unit, reading.rule, reading.findings)];
    const note = standsApart ? authorNote(unit.text, reader) : [];
    if (note.length > 0) return [read(unit, 'author-bio', note)];
    const named = isDate(below, reader) ? bareName(unit.text, reader) : [];
    if (named.length > 0) return [read(unit, 'bare-name', named)];
    const isBelowLabel = above !== undefined && isTagLabel(above.text, reader);
    const tags = [
      labelledTags(unit.text, reader),
      isBelowLabel ? tagBelow(unit.text) : [],
      unit === last ? commaTags(unit.text, others()) : [],
    ].find((found) => found.length > 0);
    return tags === undefined ? [] : [read(unit, 'tag-list', tags)];
  });
}

function isDate(unit: Unit | undefined, reader: LineReader): boolean {
  return unit !== undefined && readLine(unit.text, reader)?.rule.endsWith('line') === true;
}
