import type { Proof } from '../../domain/evidence.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FieldId, ListId, SingleId } from '../../domain/record-fields.ts';
import { byValue, isNamed, type Proven, strongestFirst } from './prove.ts';

/** A field of the catalogue record as decided: its value, what proves it, and what says otherwise. */
export interface Decision {
  readonly value: string | null;
  readonly proofs: Proof[];
  readonly overruled: Reading['overruled'];
}

/** A list as decided: its values, each with what proves it, and what says otherwise. */
export interface ListDecision {
  readonly value: readonly string[];
  readonly proofs: Record<string, Proof[]>;
  readonly overruled: Reading['overruled'];
}

/** Every field of the catalogue record as decided. */
export type Decisions = Readonly<Record<SingleId, Decision> & Record<ListId, ListDecision>>;

interface Asserted<Value> {
  readonly value: Value | null;
  readonly basis: string;
}

/**
 * Decides a field. What the record asserts wins; else what was read first. Readings that agree are
 * proof that can be looked up, and stand first; readings that do not are kept as overruled. Nothing
 * asserted, nothing read: null.
 */
export function decide(
  field: FieldId,
  read: readonly Proven[],
  asserted: Asserted<string> | undefined,
): Decision {
  const value = asserted === undefined ? (read[0]?.value ?? null) : asserted.value;
  const agreeing = read.filter((one) => one.value === value).map(({ proof }) => proof);
  const others = read.filter((one) => one.value !== value);
  return {
    value,
    proofs: [...strongestFirst(agreeing), ...assertionOf(asserted)],
    overruled: overruledOf(field, others),
  };
}

/**
 * Decides a list: the values that the record asserts replace those that were read, as do those of the
 * line that it names.
 */
export function decideList(
  field: FieldId,
  read: readonly Proven[],
  asserted: Asserted<readonly string[]> | undefined,
): ListDecision {
  if (asserted === undefined) {
    const named = read.filter(isNamed);
    const proofs = byValue(named.length > 0 ? named : read);
    const others = named.length > 0 ? read.filter((one) => !(one.value in proofs)) : [];
    return { value: Object.keys(proofs), proofs, overruled: overruledOf(field, others) };
  }
  const value = asserted.value ?? [];
  const proofs = value.map((one) => {
    const agreeing = read.filter((other) => other.value === one);
    return [one, decide(field, agreeing, { value: one, basis: asserted.basis }).proofs] as const;
  });
  const others = read.filter((one) => !value.includes(one.value));
  return {
    value,
    proofs: Object.fromEntries(proofs),
    overruled: overruledOf(field, others),
  };
}

function overruledOf(field: FieldId, others: readonly Proven[]): Reading['overruled'] {
  return others.map((one) => ({ field, value: one.value, proof: one.proof }));
}

function assertionOf(asserted: Asserted<unknown> | undefined): Proof[] {
  return asserted === undefined ? [] : [{ by: 'record', basis: asserted.basis }];
}
