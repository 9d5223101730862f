import type { ClutterRule } from '../../domain/clutter.ts';
import { type Claim, drop, unclaimed } from './claim.ts';
import { findClutter } from './find-clutter.ts';
import { findRecordLines } from './find-record-lines.ts';
import { findTitle } from './find-title.ts';
import type { LineReader } from './line-reader.ts';
import { endsSentence, wordCount } from './prose.ts';
import type { Unit } from './unit.ts';
import { type Zones, zonesOf } from './zones.ts';

/** Parts the prose of a page from everything else. */
export interface Sorted {
  readonly prose: readonly Unit[];
  readonly claims: readonly Claim[];
}

/**
 * Sorts the units of a page. `sources` are the lines already read as naming its source; `rules` are
 * the clutter rules that hold for it. The order matters: what is clutter wherever it stands goes
 * first, so that it cannot be taken for the edge of the text; the edge decides what may be a date
 * line, a byline or a headline; what is left at the edges, and is no sentence, is furniture.
 */
export function sortLines(
  units: readonly Unit[],
  sources: readonly Claim[],
  rules: readonly ClutterRule[],
  reader: LineReader,
): Sorted {
  const anywhere = rules.filter(({ where }) => where === 'anywhere');
  const claims = [...sources, ...findClutter(unclaimed(units, sources), anywhere)];

  const atEdges = claimsAtEdges(units, claims, rules, reader);
  const zones = zonesOf(units, claims, atEdges);
  const known = [...claims, ...claimsThatHold(zones, atEdges)];

  const titled = [...known, ...findTitle(unclaimed(zones.head, known), titleOf(known), zones.text)];
  const captioned = [...titled, ...findCaptions(units, zones, titled)];
  const sorted = [...captioned, ...findFurniture(zones, captioned)];
  return {
    prose: unclaimed(units, sorted),
    claims: sorted.toSorted((a, b) => a.unit.first - b.unit.first),
  };
}

/** Claims that hold only above or below the text: inside it the same words would be prose. */
function claimsAtEdges(
  units: readonly Unit[],
  claims: readonly Claim[],
  rules: readonly ClutterRule[],
  reader: LineReader,
): Claim[] {
  const edgeRules = rules.filter(({ where }) => where === 'edges');
  const clutter = findClutter(unclaimed(units, claims), edgeRules);
  return [...clutter, ...findRecordLines(units, [...claims, ...clutter], reader)];
}

// Below the text other articles are announced, with their dates and authors.
const RIGHT_BELOW_ONLY = new Set(['date-line', 'byline']);

/** Which of the claims at the edges hold, now that it is known where the edges are. */
function claimsThatHold({ head, lead, tail }: Zones, atEdges: readonly Claim[]): Claim[] {
  const above = new Set([...head, ...lead]);
  const below = new Set(tail);
  const records = new Set(
    atEdges.filter(({ findings }) => findings.length > 0).map(({ unit }) => unit),
  );
  const end = tail.findIndex((unit) => !records.has(unit));
  const rightBelow = new Set(end < 0 ? tail : tail.slice(0, end));
  return atEdges.filter(
    ({ unit, rule }) =>
      above.has(unit) || (RIGHT_BELOW_ONLY.has(rule) ? rightBelow : below).has(unit),
  );
}

function titleOf(claims: readonly Claim[]): string | undefined {
  return claims.flatMap(({ findings }) => findings).find(({ field }) => field === 'title')?.value;
}

/** A caption stands by itself right above the same caption with its credit. */
function findCaptions(units: readonly Unit[], { head, lead }: Zones, claims: readonly Claim[]) {
  const open = new Set(unclaimed([...head, ...lead], claims));
  const credits = new Set(
    claims.filter(({ rule }) => rule === 'photo-credit').map(({ unit }) => unit),
  );
  return units.flatMap((unit, index) => {
    const below = units[index + 1];
    const isCaption = below !== undefined && credits.has(below) && below.text.startsWith(unit.text);
    return isCaption && open.has(unit) ? [drop(unit, 'caption')] : [];
  });
}

// A standfirst may lack its full stop; a caption or label is shorter.
const SHORTEST_STANDFIRST = 12;

/** What nothing explains at the edges, and is not a sentence of the text. */
function findFurniture(zones: Zones, claims: readonly Claim[]): Claim[] {
  const title = claims.find(({ findings }) => findings.some(({ field }) => field === 'title'));
  const above = unclaimed(zones.head, claims)
    .filter(({ text }) => !endsSentence(text) && wordCount(text) < SHORTEST_STANDFIRST)
    .map((unit) =>
      drop(unit, title && unit.first > title.unit.first ? 'caption-or-label' : 'above-the-text'),
    );
  const open = new Set(unclaimed(zones.tail, claims));
  const end = zones.tail.findIndex((unit) => !open.has(unit) || !endsSentence(unit.text));
  const below = zones.tail
    .filter((unit, index) => end >= 0 && index >= end && open.has(unit))
    .map((unit) => drop(unit, 'below-the-text'));
  return [...above, ...below];
}
