import type { LedgerRow } from '../../domain/ledger.ts';
import { isIn, type LineRange } from '../../domain/line-numbers.ts';
import type { PlacedBlock } from './blocks.ts';
import type { Claim } from './claim.ts';
import { NAMED } from './named-lines.ts';
import { LINK_NOTE, type Unit } from './unit.ts';

const PROSE_RULE = { paragraph: 'paragraph', heading: 'subhead', item: 'list-item' } as const;

type Place = Pick<Unit, 'first' | 'last' | 'without'>;

type Fate = LedgerRow extends infer Row
  ? Row extends LedgerRow
    ? Omit<Row, 'line' | 'text'>
    : never
  : never;

/**
 * Says of every line of a capture what became of it, in the order of the lines. `named` are those
 * that are text because the record says so.
 */
export function makeLedger(
  lines: readonly string[],
  blocks: readonly PlacedBlock[],
  claims: readonly Claim[],
  named: readonly LineRange[] = [],
): LedgerRow[] {
  const fates = new Map<number, Fate>();
  const decide = ({ first, last, without }: Place, fate: Fate) => {
    for (let line = first; line <= last; line++) fates.set(line, fate);
    for (const line of without) fates.set(line, { status: 'dropped', rule: LINK_NOTE });
  };
  for (const { id, kind, ...place } of blocks) {
    const rule = isIn(named, place.first) ? NAMED : PROSE_RULE[kind];
    decide(place, { status: 'prose', rule, block: id });
  }
  for (const { unit, rule, findings } of claims) {
    const fields = [...new Set(findings.map(({ field }) => field))];
    const fate: Fate =
      fields.length === 0 ? { status: 'dropped', rule } : { status: 'record', rule, fields };
    decide(unit, fate);
  }
  return lines.map((text, index) => {
    const line = index + 1;
    return { line, text, ...(fates.get(line) ?? { status: 'blank' }) };
  });
}
