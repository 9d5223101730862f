import type { Proof } from '../../domain/evidence.ts';
import type { RecordField } from '../../domain/ledger.ts';
import type { Reading } from '../../domain/reading.ts';
import { byValue, type Proven, strongestFirst } from './prove.ts';

/** A field of the catalogue record as decided: its value, what proves it, and what says otherwise. */
export interface Decision {
  readonly value: string | null;
  readonly proofs: Proof[];
  readonly overruled: Reading['overruled'];
}

/**
 * Decides a field. What the record asserts wins; else what was read first. Readings that agree are
 * proof that can be looked up, and stand first; readings that do not are kept as overruled. Nothing
 * asserted, nothing read: null.
 */
export function decide(
  field: RecordField,
  read: readonly Proven[],
  asserted: { readonly value: string | null; readonly basis: string } | undefined,
): Decision {
  const value = asserted === undefined ? (read[0]?.value ?? null) : asserted.value;
  const assertion: Proof[] =
    asserted === undefined ? [] : [{ by: 'record', basis: asserted.basis }];
  const agreeing = read.filter((one) => one.value === value).map(({ proof }) => proof);
  const others = read.filter((one) => one.value !== value);
  return {
    value,
    proofs: [...strongestFirst(agreeing), ...assertion],
    overruled: others.map((one) => ({ field, value: one.value, proof: one.proof })),
  };
}

/** A list as decided: its values, each with what proves it, and what says otherwise. */
export interface ListDecision {
  readonly proofs: Record<string, Proof[]>;
  readonly overruled: Reading['overruled'];
}

/** Decides the authors: those that the record asserts replace those that were read. */
export function decideAuthors(
  read: readonly Proven[],
  asserted: { readonly value: readonly string[] | null; readonly basis: string } | undefined,
): ListDecision {
  if (asserted === undefined) return { proofs: byValue(read), overruled: [] };
  const names = asserted.value ?? [];
  const decisions = names.map((value) => {
    const agreeing = read.filter((one) => one.value === value);
    return [value, decide('authors', agreeing, { value, basis: asserted.basis }).proofs] as const;
  });
  const others = read.filter(({ value }) => !names.includes(value));
  return {
    proofs: Object.fromEntries(decisions),
    overruled: others.map(({ value, proof }) => ({ field: 'authors', value, proof })),
  };
}
