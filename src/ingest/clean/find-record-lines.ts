import { type Claim, drop, read } from './claim.ts';
import type { KnownLines } from './known-lines.ts';
import type { LineReader } from './line-reader.ts';
import { authorNote } from './record-lines/author-note.ts';
import { capitalised } from './record-lines/authors-of.ts';
import { bareName } from './record-lines/bare-name.ts';
import { commaTags, isTagLabel, labelledTags, tagBelow, wordsOf } from './record-lines/tag-list.ts';
import type { Unit } from './unit.ts';
import type { Zones } from './zones.ts';

/** So many lines below a headline its authors may stand by their bare names. */
const NEAR = 8;

/**
 * Claims the lines around a text that say something of the article. Above it they stand between the
 * headline and the text; a date also above the headline where it says that it is one of publication,
 * or where page and headline open with it and none stands below. Below it they follow without a line between: further down
 * other articles are announced, with their dates and authors.
 */
export function findRecordLines(
  zones: Zones,
  headline: Unit | undefined,
  {
    atEdges,
    labels,
    records,
    readings,
  }: Pick<KnownLines, 'atEdges' | 'labels' | 'records' | 'readings'>,
  reader: LineReader,
): Claim[] {
  const known = [...atEdges.map(({ unit }) => unit), ...labels];
  const furniture = new Set(known.filter((unit) => !readings.has(unit)));
  const above = [...zones.head, ...zones.lead].filter((unit) => !furniture.has(unit));
  const start = headline === undefined ? -1 : above.indexOf(headline);
  const [over, under] = [above.slice(0, Math.max(0, start)), above.slice(start + 1)];
  const near = headline === undefined ? under.slice(-NEAR) : under;
  const below = near.flatMap((unit) => lineClaim(unit, readings) ?? []);
  const isDated = below.some(({ findings }) => findings.some(({ field }) => field === 'date'));
  const names = below.some(({ findings }) => findings.some(({ field }) => field === 'authors'))
    ? []
    : bareNames(headline === undefined ? [] : under.slice(0, NEAR), records, reader);
  return [
    ...below,
    ...names,
    ...over.flatMap((unit) => {
      const claim = lineClaim(unit, readings);
      const isOpening = unit === zones.head[0] && headline === zones.head[1];
      const holds = claim?.rule === 'publication-line' || (!isDated && isOpening);
      return claim === undefined ? [] : holds ? claim : drop(unit, 'date-of-something-else');
    }),
    ...belowText(zones, furniture, readings, reader),
  ];
}

function lineClaim(unit: Unit, readings: KnownLines['readings']): Claim | undefined {
  const reading = readings.get(unit);
  return reading && read(unit, reading.rule, reading.findings);
}

/**
 * Names that stand alone below a headline: right below it, beside a date, or opening with a given
 * name. Elsewhere they are sections, teams and people in pictures.
 */
function bareNames(
  units: readonly Unit[],
  records: ReadonlySet<Unit>,
  reader: LineReader,
): Claim[] {
  const isDate = (unit: Unit | undefined) => unit !== undefined && records.has(unit);
  for (const [index, unit] of units.entries()) {
    const names = records.has(unit) ? [] : bareName(unit.text, reader);
    if (names.length > 0 && unit.line.rel === 'author') return [read(unit, 'author-link', names)];
    const [first = ''] = unit.text.split(' ');
    const isBeside = isDate(units[index - 1]) || isDate(units[index + 1]);
    const isLikely = isBeside || reader.givenNames.has(capitalised(first));
    if (names.length > 0 && (isLikely || index === 0)) return [read(unit, 'bare-name', names)];
  }
  return [];
}

/** What follows a text: dates and bylines right below it, the author's note, the page's own tags. */
function belowText(
  { text, tail }: Zones,
  furniture: ReadonlySet<Unit>,
  readings: KnownLines['readings'],
  reader: LineReader,
): Claim[] {
  const own = tail.filter((unit) => !furniture.has(unit));
  const last = own.at(-1);
  const words = () => new Set([...text].flatMap((unit) => wordsOf(unit.text)));
  // A saved page says in its data when and by whom; below its text stand comments and footers.
  let isRightBelow = tail[0]?.line.element === undefined;
  let areTags = false;
  return tail.flatMap((unit, index) => {
    if (furniture.has(unit)) {
      areTags = isTagLabel(unit.text, reader);
      isRightBelow = false;
      return [];
    }
    const above = tail[index - 1];
    const claim = isRightBelow ? lineClaim(unit, readings) : undefined;
    isRightBelow &&= claim !== undefined;
    if (claim !== undefined) return [claim];
    const note = above === undefined || furniture.has(above) ? authorNote(unit.text, reader) : [];
    if (note.length > 0) return [read(unit, 'author-bio', note)];
    const tags = [
      labelledTags(unit.text, reader),
      areTags || unit.line.rel === 'tag' ? tagBelow(unit.text) : [],
      unit === last ? commaTags(unit.text, words()) : [],
    ].find((found) => found.length > 0);
    areTags ||= isTagLabel(unit.text, reader);
    return tags === undefined ? [] : [read(unit, 'tag-list', tags)];
  });
}
