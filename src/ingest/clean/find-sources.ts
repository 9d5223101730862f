import { type Claim, type Finding, read } from './claim.ts';
import type { OutletIndex } from './outlet-index.ts';
import { ownAddresses } from './page-data/own-address.ts';
import type { DateReader } from './read-date.ts';
import type { Unit } from './unit.ts';

/** Who a page says it is from. */
export interface Sources {
  readonly outlet: string | null;
  readonly originalPublisher: string | null;
  readonly claims: readonly Claim[];
}

/**
 * Finds the outlet, and the original publisher of a republished text: by the page's own address, and
 * in lines that name nothing else: a masthead, `Headline - Outlet`, `Outlet, May 28, 2025`, the
 * address of the first publication. `asserted` is the outlet that the record gives, if it does.
 */
export function findSources(
  units: readonly Unit[],
  outlets: OutletIndex,
  asserted: string | null | undefined,
  readDate: DateReader,
): Sources {
  const texts = new Set(units.map(({ text }) => text));
  const own = units.flatMap(
    (unit) => masthead(unit, outlets) ?? pageTitle(unit, texts, outlets) ?? [],
  );
  const [hosting] = ownAddresses(units.map(({ line }) => line)).flatMap(
    (address) => outlets.atAddress(address) ?? [],
  );
  const known = asserted === undefined ? (hosting?.id ?? valueOf(own, 'outlet')) : asserted;
  const foreign = units.flatMap((unit) => sourceAndDate(unit, outlets, known, readDate) ?? []);
  const outlet = known === undefined ? (valueOf(foreign, 'outlet') ?? null) : known;
  const named = valueOf(foreign, 'originalPublisher');
  const addresses = units.flatMap((unit) => sourceAddress(unit, outlets, outlet) ?? []);
  const originalPublisher = named ?? valueOf(addresses, 'originalPublisher') ?? null;
  return { outlet, originalPublisher, claims: [...own, ...foreign, ...addresses] };
}

function valueOf(claims: readonly Claim[], field: Finding['field']): string | undefined {
  return claims.flatMap(({ findings }) => findings).find((finding) => finding.field === field)
    ?.value;
}

function masthead(unit: Unit, { byMasthead }: OutletIndex): Claim | undefined {
  const outlet = byMasthead.get(unit.text);
  if (outlet === undefined) return undefined;
  return read(unit, 'masthead', [{ field: 'outlet', value: outlet.id, words: unit.text }]);
}

/** The title of the browser tab: the headline, a separator, the outlet. */
function pageTitle(unit: Unit, texts: ReadonlySet<string>, { byName }: OutletIndex) {
  for (const { index } of unit.text.matchAll(/ [-–—|] /g)) {
    const headline = unit.text.slice(0, index);
    const site = unit.text.slice(index + 3);
    const outlet = byName.get(site);
    if (outlet === undefined || !texts.has(headline)) continue;
    return read(unit, 'page-title', [
      { field: 'title', value: headline, words: headline },
      { field: 'outlet', value: outlet.id, words: site },
    ]);
  }
  return undefined;
}

/** `Global Research, May 28, 2025`: who published the text first, and when. */
function sourceAndDate(
  unit: Unit,
  { byName }: OutletIndex,
  own: string | null | undefined,
  readDate: DateReader,
) {
  const [, name = '', day = ''] = /^([^,]{2,60}), (.+)$/.exec(unit.text) ?? [];
  const outlet = byName.get(name);
  const date = outlet && readDate(day);
  if (outlet === undefined || date === undefined) return undefined;
  const field = outlet.id === (own ?? outlet.id) ? 'outlet' : 'originalPublisher';
  return read(unit, 'source-and-date', [
    { field, value: outlet.id, words: name },
    { field: 'date', value: date, words: day },
  ]);
}

/** A bare address on another outlet's host: where the text was published first. */
function sourceAddress(unit: Unit, { atAddress }: OutletIndex, own: string | null) {
  const outlet = /^https?:\/\/\S+$/.test(unit.text) ? atAddress(unit.text) : undefined;
  if (outlet === undefined || outlet.id === own) return undefined;
  return read(unit, 'source-address', [
    { field: 'originalPublisher', value: outlet.id, words: unit.text },
  ]);
}
