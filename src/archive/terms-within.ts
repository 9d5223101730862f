import type { Archived } from '../disk/read-archive.ts';
import type { Proof } from '../domain/evidence.ts';
import type { Span } from '../domain/sentence.ts';
import { placeOfWords } from '../domain/place-of-words.ts';

/** The topics, or the people, that a stretch of a block names: those with a proof inside it. */
export function termsWithin(
  archived: Archived,
  field: 'topics' | 'people',
  block: string,
  { start, end }: Span,
): string[] {
  const isHere = (proof: Proof) => {
    if (proof.by === 'record' || !('block' in proof.evidence)) return false;
    if (proof.evidence.block !== block) return false;
    const place = placeOfWords(archived, proof.evidence);
    return place.start >= start && place.end <= end;
  };
  const proofs = archived.reading.proofs[field];
  return archived.article[field].filter((id) => proofs[id]?.some(isHere));
}
