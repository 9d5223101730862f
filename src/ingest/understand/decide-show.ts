import type { Proof } from '../../domain/evidence.ts';
import { type Show, type Showing, strictest } from '../../domain/showing.ts';
import type { OutletIndex } from '../clean/outlet-index.ts';

/** How much of an article may be shown, and who says so; nobody where all of it may. */
export interface ShowDecision {
  readonly value: Show;
  readonly proofs: Proof[];
}

/**
 * Decides how much may be shown. The record has the last word; else the outlet and the first
 * publisher, the stricter of the two; else all may.
 */
export function decideShow(
  asserted: Showing | undefined,
  publishers: readonly (string | null)[],
  { byId }: OutletIndex,
): ShowDecision {
  const said = publishers.map((publisher) => byId.get(publisher ?? '')?.show);
  const showing = asserted ?? strictest(said);
  return showing === undefined
    ? { value: 'full', proofs: [] }
    : { value: showing.value, proofs: [{ by: 'record', basis: showing.basis }] };
}
