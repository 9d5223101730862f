import type { LineEvidence, Proof, ProseEvidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import { findQuote, quoteAt } from './text-quote.ts';

type EvidenceIn = (evidence: ProseEvidence) => ProseEvidence | null;

/**
 * A reading without what rests on words that are not shown, nor the text of lines that say nothing
 * of the record. `evidenceIn` gives words of the prose as they stand in what is shown, or null.
 */
export function cutReading(reading: Reading, evidenceIn: EvidenceIn): Reading {
  const ledger = reading.ledger.map((row) =>
    row.status === 'record' ? row : { ...row, text: '' },
  );
  const proofIn = (proof: Proof): Proof[] => {
    if (proof.by === 'record') return [proof];
    const evidence =
      'line' in proof.evidence
        ? lineEvidenceIn(ledger, proof.evidence, reading.ledger)
        : evidenceIn(proof.evidence);
    return evidence === null ? [] : [{ ...proof, evidence }];
  };
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
    ledger,
  };
}

type Ledger = Reading['ledger'];

/** The words of a line as they stand among the lines that are shown; null where theirs is not. */
function lineEvidenceIn(shown: Ledger, evidence: LineEvidence, whole: Ledger): LineEvidence | null {
  const index = evidence.line - 1;
  const [found] = findQuote(textOf(whole), evidence);
  if (found === undefined || shown[index]?.status !== 'record') return null;
  const start = found - startOf(whole, index) + startOf(shown, index);
  const quote = quoteAt(textOf(shown), start, start + evidence.exact.length);
  return { ...quote, line: evidence.line };
}

function textOf(ledger: Ledger): string {
  return ledger.map(({ text }) => text).join('\n');
}

function startOf(ledger: Ledger, index: number): number {
  return textOf(ledger.slice(0, index)).length + (index > 0 ? 1 : 0);
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
