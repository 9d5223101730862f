import type { Block } from '../../domain/block.ts';
import type { ClutterRule } from '../../domain/clutter.ts';
import type { LedgerRow } from '../../domain/ledger.ts';
import type { Language } from '../../language/language.ts';
import type { Line } from '../lines/line.ts';
import type { Outlet } from '../../domain/vocabulary.ts';
import { blocksOf } from './blocks.ts';
import type { Claim } from './claim.ts';
import { findSources } from './find-sources.ts';
import { lineReader } from './line-reader.ts';
import { makeLedger } from './make-ledger.ts';
import { outletsOfHosts } from './outlets-of-hosts.ts';
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

/**
 * Cleans a capture. Who it is from comes first, as that decides which outlets' own clutter rules
 * hold beside the general ones. `assertedOutlet` is the outlet that the record gives, if it does.
 */
export function clean(
  captured: readonly Line[],
  assertedOutlet: string | null | undefined,
  outlets: readonly Outlet[],
  clutter: readonly ClutterRule[],
  languages: readonly Language[],
): Page {
  const reader = lineReader(languages);
  const lines = captured.map(({ text }) => text);
  const furniture = furnitureReader(languages);
  const units = unitsOf(captured, furniture.isLinkNote);
  const {
    outlet,
    originalPublisher,
    claims: sources,
  } = findSources(units, outlets, assertedOutlet, reader.readDate);
  const own = outlets.filter(({ id }) => id === outlet || id === originalPublisher);
  const rules = [...own.flatMap((one) => one.clutter), ...clutter];
  const readers = {
    ...reader,
    furniture,
    outletOf: outletsOfHosts(outlets),
  };
  const { prose, claims } = sortLines(units, sources, rules, readers);
  const placed = blocksOf(prose);
  return {
    lines,
    blocks: placed.map(({ id, kind, text }) => ({ id, kind, text })),
    claims,
    ledger: makeLedger(lines, placed, claims),
  };
}
