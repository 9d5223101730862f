import type { Block } from '../../domain/block.ts';
import type { ClutterRule } from '../../domain/clutter.ts';
import type { LedgerRow } from '../../domain/ledger.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import type { Language } from '../../language/language.ts';
import type { Line } from '../lines/line.ts';
import { blocksOf } from './blocks.ts';
import type { Claim } from './claim.ts';
import { findSources } from './find-sources.ts';
import { lineReader } from './line-reader.ts';
import { makeLedger } from './make-ledger.ts';
import { namedUnits, partedBy } from './named-lines.ts';
import type { OutletIndex } from './outlet-index.ts';
import type { DateAt } from './record-lines/dated.ts';
import { sharedLines } from './shared-lines.ts';
import { sortLines } from './sort-lines.ts';
import { furnitureReader } from './text/furniture-reader.ts';
import { unitsOf } from './units-of.ts';

/** A capture parted into its prose and the rest, and the account of every line. */
export interface Page {
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  readonly ledger: LedgerRow[];
}

/** What a capture is cleaned by, beside the outlets. */
export interface CleaningKnowledge {
  readonly clutter: readonly ClutterRule[];
  /** Dates and bylines are read in any of them, prose in the one that it is in. */
  readonly languages: readonly Language[];
  /** True for a line that stands in captures of other articles of the same host, where they are known. */
  readonly isRepeated?: (line: string) => boolean;
}

/**
 * Cleans a capture. Who it is from comes first, as that decides which outlets' own clutter rules
 * hold beside the general ones; so does the outlet that the record gives, if it does, and what it
 * says of lines wins over all rules.
 */
export function clean(
  captured: readonly Line[],
  { outlet: asserted, lines: named = {} }: Pick<CaptureRecord, 'outlet' | 'lines'>,
  outlets: OutletIndex,
  { clutter, languages, isRepeated = () => false }: CleaningKnowledge,
): Page {
  const reader = lineReader(languages);
  const lines = captured.map(({ text }) => text);
  const furniture = furnitureReader(languages);
  const units = unitsOf(captured, furniture.isLinkNote, partedBy(named));
  const {
    outlet,
    originalPublisher,
    claims: sources,
  } = findSources(units, outlets, asserted?.value, reader.readDate);
  const own = [...new Set([outlet, originalPublisher])].map((id) => outlets.byId.get(id ?? ''));
  const rules = [...own.flatMap((one) => one?.clutter ?? []), ...clutter];
  const readers = {
    ...reader,
    dateAt: inOrder(reader.dateAt, outlets.byId.get(outlet ?? '')?.dayFirst),
    furniture,
    outletAt: outlets.atAddress,
  };
  const shared = sharedLines(units, isRepeated, readers);
  const known = namedUnits(units, named, readers);
  const { prose, claims } = sortLines(units, [...sources, ...shared], rules, readers, known);
  const placed = blocksOf(prose);
  return {
    lines,
    blocks: placed.map(({ id, kind, text }) => ({ id, kind, text })),
    claims,
    ledger: makeLedger(lines, placed, claims, named.text),
  };
}

/** Reads dates of numbers alone in the order of the outlet, where that is known. */
function inOrder(dateAt: DateAt, ofOutlet: boolean | undefined): DateAt {
  return (text, at, dayFirst = ofOutlet) => dateAt(text, at, dayFirst);
}
