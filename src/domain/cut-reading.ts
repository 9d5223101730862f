import type { Proof, ProseEvidence } from './evidence.ts';
import type { Reading } from './reading.ts';

type EvidenceIn = (evidence: ProseEvidence) => ProseEvidence | null;

/**
 * A reading without what rests on words that are not shown, nor the text of lines that say nothing
 * of the record. `evidenceIn` gives words of the prose as they stand in what is shown, or null.
 */
export function cutReading(reading: Reading, evidenceIn: EvidenceIn): Reading {
  const proofIn = (proof: Proof) => shownProof(proof, reading, evidenceIn);
  const wordsIn = <Thing extends { words: ProseEvidence }>(thing: Thing): Thing[] => {
    const words = evidenceIn(thing.words);
    return words === null ? [] : [{ ...thing, words }];
  };
  return {
    ...reading,
    proofs: proofsIn(reading.proofs, (proofs) => proofs.flatMap(proofIn)),
    overruled: reading.overruled.flatMap((one) =>
      proofIn(one.proof).map((proof) => ({ ...one, proof })),
    ),
    quotations: reading.quotations.flatMap(wordsIn).map(({ cue, speaker, ...quotation }) => ({
      ...quotation,
      cue: cue && evidenceIn(cue),
      speaker: { ...speaker, mention: speaker.mention && evidenceIn(speaker.mention) },
    })),
    unreadMarks: [],
    told: reading.told.flatMap(wordsIn),
    toldDropped: [],
    ledger: reading.ledger.map((row) => (row.status === 'record' ? row : { ...row, text: '' })),
  };
}

function shownProof(proof: Proof, { ledger }: Reading, evidenceIn: EvidenceIn): Proof[] {
  if (proof.by === 'record') return [proof];
  if ('line' in proof.evidence) {
    return ledger[proof.evidence.line - 1]?.status === 'record' ? [proof] : [];
  }
  const evidence = evidenceIn(proof.evidence);
  return evidence === null ? [] : [{ ...proof, evidence }];
}

function proofsIn(
  proofs: Reading['proofs'],
  shown: (proofs: readonly Proof[]) => Proof[],
): Reading['proofs'] {
  const byValue = (values: Record<string, Proof[]>) =>
    Object.fromEntries(
      Object.entries(values)
        .map(([value, list]) => [value, shown(list)] as const)
        .filter(([, list]) => list.length > 0),
    );
  return {
    title: shown(proofs.title),
    date: shown(proofs.date),
    outlet: shown(proofs.outlet),
    originalPublisher: shown(proofs.originalPublisher),
    credit: shown(proofs.credit),
    tags: shown(proofs.tags),
    show: shown(proofs.show),
    authors: byValue(proofs.authors),
    people: byValue(proofs.people),
    organisations: byValue(proofs.organisations),
    topics: byValue(proofs.topics),
  };
}
