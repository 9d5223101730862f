import type { SaidField } from '../../domain/ledger.ts';
import type { Unit } from './unit.ts';

/** A value that a rule read in a line outside the prose. */
export interface Finding {
  readonly field: SaidField;
  readonly value: string;
  /** The words that say so, as they stand in the unit. */
  readonly words: string;
}

/**
 * A rule's claim that a unit is no prose: it says something of the article (findings), or it is
 * clutter (none).
 */
export interface Claim {
  readonly unit: Unit;
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** Claims a unit as clutter. */
export function drop(unit: Unit, rule: string): Claim {
  return { unit, rule, findings: [] };
}

/** Claims a unit as saying something of the article. */
export function read(unit: Unit, rule: string, findings: readonly Finding[]): Claim {
  return { unit, rule, findings };
}

/** The units that none of the claims is on. */
export function unclaimed(units: readonly Unit[], claims: readonly Claim[]): Unit[] {
  const taken = new Set(claims.map(({ unit }) => unit));
  return units.filter((unit) => !taken.has(unit));
}
