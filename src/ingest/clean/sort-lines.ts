import type { ClutterRule } from '../../domain/clutter.ts';
import { type Claim, drop, unclaimed } from './claim.ts';
import { findClutter } from './find-clutter.ts';
import { findRecordLines } from './find-record-lines.ts';
import { findTitle } from './headline/find-title.ts';
import { headlineOfPage } from './headline/headline-of-page.ts';
import { type DataReader, findPageData } from './page-data/find-page-data.ts';
import { bareName } from './record-lines/bare-name.ts';
import { readLine } from './record-lines/read-line.ts';
import { type FoundText, findText } from './text/find-text.ts';
import type { FurnitureReader } from './text/furniture-reader.ts';
import type { Media } from './text/weigh.ts';
import type { Unit } from './unit.ts';
import { zonesOf } from './zones.ts';

/** Parts the prose of a page from everything else. */
export interface Sorted {
  readonly prose: readonly Unit[];
  readonly claims: readonly Claim[];
}

/** What lines are read by. */
export interface Readers extends DataReader {
  readonly furniture: FurnitureReader;
}

/**
 * Sorts the units of a page. `sources` are the lines already read as naming its source; `rules` are
 * the clutter rules that hold for it. The order matters: what is clutter wherever it stands goes
 * first; then the text is found, what is known at its edges being cut off; what stands around it may
 * then be a headline, a date line or a byline; everything else is left out by the weightiest reason
 * against it.
 */
export function sortLines(
  units: readonly Unit[],
  sources: readonly Claim[],
  rules: readonly ClutterRule[],
  reader: Readers,
): Sorted {
  const data = units.filter(({ line }) => line.data !== undefined);
  const media: Media = units.some(({ line }) => line.element !== undefined) ? 'page' : 'text';
  const anywhere = rules.filter(({ where }) => where === 'anywhere');
  const clutter = findClutter(unclaimed(units, sources), anywhere);
  const seen = unclaimed(units, [...sources, ...clutter]).filter(({ line }) => !line.data);

  const edgeRules = rules.filter(({ where }) => where === 'edges');
  const atEdges = findClutter(seen, edgeRules);
  const known = lookFor(seen, atEdges, reader);
  const stated = headlineOfPage(seen, data);
  const found = findText(seen, { ...known, headline: stated }, media);
  const zones = zonesOf(seen, found.text, known.edges);

  const titled = findTitle(zones, {
    ...{ stated, pageTitle: titleOf(sources), furniture: known.furniture },
    records: new Set([...known.records, ...namesIn(zones.head, reader)]),
  });
  const furniture = new Set([...atEdges.map(({ unit }) => unit), ...known.labels]);
  const records = findRecordLines(zones, titled[0]?.unit, furniture, reader);
  const headline = titleOf(titled) ?? titleOf(sources);
  const claims = [sources, clutter, titled, findPageData(data, headline, reader)].flat();
  const sorted = [...claims, ...unclaimedFirst(records, claims)];
  const captioned = [...sorted, ...captionsIn(zones.head, atEdges)];
  const rest = unclaimed(units, [...captioned, ...atEdges]).filter((unit) => !zones.text.has(unit));
  const edge = unclaimedFirst(atEdges, captioned).filter(({ unit }) => !zones.text.has(unit));
  return {
    prose: seen.filter((unit) => zones.text.has(unit)),
    claims: [
      ...captioned,
      ...edge,
      ...rest.map((unit) => drop(unit, reasonOf(unit, known, found))),
    ].toSorted((a, b) => a.unit.first - b.unit.first),
  };
}

/** What of lines is known before it is known where the text is. */
function lookFor(seen: readonly Unit[], atEdges: readonly Claim[], reader: Readers) {
  const { isLabel, opensBox, isNotice } = reader.furniture;
  const clutter = new Set(atEdges.map(({ unit }) => unit));
  const records = seen.filter(({ text }) => readLine(text, reader) !== undefined);
  const labels = new Set(seen.filter(({ text }) => isLabel(text)));
  const notices = seen.filter(({ text }) => isNotice(text));
  return {
    records,
    labels,
    boxes: new Set(seen.filter(({ text }) => opensBox(text))),
    notices: new Set(notices),
    /** What is no text at an edge of one. */
    edges: new Set([...clutter, ...records, ...labels]),
    furniture: new Set([...clutter, ...records, ...labels, ...notices]),
  };
}

/** Lines that are nothing but names: bylines as often as not. */
function namesIn(units: readonly Unit[], reader: Readers): Unit[] {
  return units.filter(({ text }) => bareName(text, reader).length > 0);
}

function reasonOf(
  unit: Unit,
  { labels, notices }: ReturnType<typeof lookFor>,
  { rules }: FoundText,
): string {
  if (labels.has(unit)) return 'label-of-the-page';
  if (notices.has(unit)) return 'notice-of-the-page';
  return rules.get(unit) ?? 'at-the-edge-of-the-text';
}

/** Those of the claims that are on no unit of the others. */
function unclaimedFirst(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const taken = new Set(others.map(({ unit }) => unit));
  return claims.filter(({ unit }) => !taken.has(unit));
}

function titleOf(claims: readonly Claim[]): string | undefined {
  return claims.flatMap(({ findings }) => findings).find(({ field }) => field === 'title')?.value;
}

/** A caption stands by itself right above the same caption with its credit. */
function captionsIn(head: readonly Unit[], atEdges: readonly Claim[]): Claim[] {
  const credits = new Set(
    atEdges.filter(({ rule }) => rule === 'photo-credit').map(({ unit }) => unit),
  );
  return head.flatMap((unit, index) => {
    const below = head[index + 1];
    const isCaption = below !== undefined && credits.has(below) && below.text.startsWith(unit.text);
    return isCaption ? [drop(unit, 'caption')] : [];
  });
}
