import type { Proof } from '../../domain/evidence.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import { type Show, strictest } from '../../domain/showing.ts';
import type { OutletIndex } from '../clean/outlet-index.ts';

/** How much of an article may be shown, and who says so; nobody where all of it may. */
export interface ShowDecision {
  readonly value: Show;
  readonly proofs: Proof[];
  /** Since when, where it is said. */
  readonly since: string | null;
  /** Whether search engines may list it. */
  readonly index: boolean;
}

/**
 * Decides how much may be shown, and whether search engines may list it. The record has the last
 * word; else the outlet and the first publisher, the stricter of the two; else all may.
 */
export function decideShow(
  asserted: Pick<CaptureRecord, 'show' | 'index'>,
  publishers: readonly (string | null)[],
  { byId }: OutletIndex,
): ShowDecision {
  const said = publishers.flatMap((publisher) => byId.get(publisher ?? '') ?? []);
  const showing = asserted.show ?? strictest(said.map(({ show }) => show));
  const index = asserted.index ?? said.every((outlet) => outlet.index !== false);
  return showing === undefined
    ? { value: 'full', proofs: [], since: null, index }
    : {
        value: showing.value,
        proofs: [{ by: 'record', basis: showing.basis }],
        since: showing.day ?? null,
        index,
      };
}
