import type { ClutterRule } from '../../domain/clutter.ts';
import { type Claim, drop } from './claim.ts';
import { headlineOfCleanCopy, textOfCleanCopy } from './clean-copy.ts';
import { findRecordLines } from './find-record-lines.ts';
import { findTitle } from './headline/find-title.ts';
import { wordsOf } from './headline/headline-traits.ts';
import { headlineOfPage, type PageHeadline } from './headline/headline-of-page.ts';
import { keyOf } from './headline/stated-titles.ts';
import { type KnownLines, knownLines } from './known-lines.ts';
import { LEFT_OUT, NAMED, type NamedUnits, withNamed } from './named-lines.ts';
import { type DataReader, findPageData } from './page-data/find-page-data.ts';
import { bareName } from './record-lines/bare-name.ts';
import { statedText } from './text/stated-text.ts';
import { findText } from './text/find-text.ts';
import type { FurnitureReader } from './text/furniture-reader.ts';
import type { Media } from './text/weigh.ts';
import type { Unit } from './unit.ts';
import { withStandfirst, type Zones, zonesAround, zonesOf } from './zones.ts';

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
 * the clutter rules that hold for it; `named` is what the record says of lines, which wins over all
 * others. The order matters: what is clutter wherever it stands goes first; then the text is found,
 * what is known at its edges being cut off; what stands around it may then be a headline, a date line
 * or a byline; everything else is left out by the weightiest reason against it.
 */
export function sortLines(
  units: readonly Unit[],
  sources: readonly Claim[],
  rules: readonly ClutterRule[],
  reader: Readers,
  named: NamedUnits,
): Sorted {
  const data = units.filter(({ line }) => line.data !== undefined);
  const media: Media = units.some(({ line }) => line.element !== undefined) ? 'page' : 'text';
  const known = withNamed(units, sources, named, (free, claims) =>
    knownLines(free, claims, rules, reader),
  );
  const stated = headlineNamed(named.title) ?? headlineOfPage(known.seen, data);
  const pageTitle = titleOf(sources);
  const { opened, text, reasonOf } = named.text
    ? openNamed(known, named.text)
    : media === 'text' && known.isClean && pageTitle === undefined
      ? readCleanCopy(known, named.title)
      : readPage(known, data, media, stated?.unit, pageTitle);

  const ordinary = new Set(text.flatMap((unit) => unit.text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []));
  const names = opened.head.filter((unit) => isBareName(unit, ordinary, reader));
  const titled = findTitle(opened, {
    ...{ stated, pageTitle, furniture: known.furniture },
    opening: known.isClean ? headlineOfCleanCopy(known.seen, known.furniture) : undefined,
    records: new Set([...known.records, ...names]),
  });
  const taken = new Set([...known.furniture, ...titled.map(({ unit }) => unit)]);
  const zones = withStandfirst(opened, known.seen, text, taken);
  const records = findRecordLines(zones, titled[0]?.unit, known, reader);
  const claims = firstOf([
    ...[...named.claims, ...(named.title ? titled : []), ...sources, ...known.clutter, ...titled],
    ...findPageData(data, titleOf(titled) ?? pageTitle, reader),
    ...[...records, ...known.atEdges],
    ...units.map((unit) => drop(unit, reasonOf(unit))),
  ]);
  return {
    prose: known.seen.filter((unit) => zones.text.has(unit)),
    claims: claims.filter(({ unit }) => !zones.text.has(unit)),
  };
}

/** What was found for text, the zones around it, and why any other line is none. */
interface Opened {
  readonly opened: Zones;
  readonly text: readonly Unit[];
  readonly reasonOf: (unit: Unit) => string;
}

/** `Storm Closes Harbour` looks like a name, but a text about it has two of its words in small letters. */
function isBareName({ text }: Unit, ordinary: ReadonlySet<string>, reader: Readers): boolean {
  const own = new Set(wordsOf(text).filter((word) => ordinary.has(word)));
  return own.size < 2 && bareName(text, reader).length > 0;
}

function headlineNamed(unit: Unit | undefined): PageHeadline | undefined {
  return unit && { unit, rule: NAMED };
}

/** The text is what the record says it is. */
function openNamed({ seen }: KnownLines, named: ReadonlySet<Unit>): Opened {
  const text = seen.filter((unit) => named.has(unit));
  return { opened: zonesAround(seen, text), text, reasonOf: () => LEFT_OUT };
}

function readCleanCopy(known: KnownLines, title: Unit | undefined): Opened {
  const text = textOfCleanCopy(known.seen, known.furniture).filter((unit) => unit !== title);
  return { opened: zonesAround(known.seen, text), text, reasonOf: reasons(known, new Map()) };
}

function readPage(
  known: KnownLines,
  data: readonly Unit[],
  media: Media,
  headline: Unit | undefined,
  pageTitle: string | undefined,
): Opened {
  const heads = new Set([headline?.text, pageTitle].flatMap((title) => title ?? []).map(keyOf));
  const { seen } = known;
  const mayBeText = seen.filter(({ text }) => heads.size === 0 || !heads.has(keyOf(text)));
  const around = { ...known, headline, stated: statedText(data) };
  const { text, rules } = findText(seen, mayBeText, around, media);
  return { opened: zonesOf(seen, text, known.furniture), text, reasonOf: reasons(known, rules) };
}

/** The first claim on each unit, in the order of the units. */
function firstOf(claims: readonly Claim[]): Claim[] {
  return [...Map.groupBy(claims, ({ unit }) => unit).values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => a.unit.first - b.unit.first);
}

function reasons(
  { labels, notices }: KnownLines,
  rules: ReadonlyMap<Unit, string>,
): Opened['reasonOf'] {
  return (unit) => {
    if (labels.has(unit)) return 'label-of-the-page';
    if (notices.has(unit)) return 'notice-of-the-page';
    return rules.get(unit) ?? 'at-the-edge-of-the-text';
  };
}

function titleOf(claims: readonly Claim[]): string | undefined {
  return claims.flatMap(({ findings }) => findings).find(({ field }) => field === 'title')?.value;
}
