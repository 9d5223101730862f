import type { LedgerRow } from '../../domain/ledger.ts';
import type { PlacedBlock } from './blocks.ts';
import type { Claim } from './claim.ts';

const PROSE_RULE = { paragraph: 'paragraph', heading: 'subhead', item: 'list-item' } as const;

type Fate = LedgerRow extends infer Row
  ? Row extends LedgerRow
    ? Omit<Row, 'line' | 'text'>
    : never
  : never;

/** Says of every line of a capture what became of it, in the order of the lines. */
export function makeLedger(
  lines: readonly string[],
  blocks: readonly PlacedBlock[],
  claims: readonly Claim[],
): LedgerRow[] {
  const fates = new Map<number, Fate>();
  for (const { first, last, id, kind } of blocks) {
    for (let line = first; line <= last; line++) {
      fates.set(line, { status: 'prose', rule: PROSE_RULE[kind], block: id });
    }
  }
  for (const { unit, rule, findings } of claims) {
    const fields = [...new Set(findings.map(({ field }) => field))];
    const fate: Fate =
      fields.length === 0 ? { status: 'dropped', rule } : { status: 'record', rule, fields };
    for (let line = unit.first; line <= unit.last; line++) fates.set(line, fate);
  }
  return lines.map((text, index) => {
    const line = index + 1;
    return { line, text, ...(fates.get(line) ?? { status: 'blank' }) };
  });
}
