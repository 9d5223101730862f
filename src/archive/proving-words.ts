import type { Archived } from '../disk/read-archive.ts';
import type { LineEvidence, Proof, ProseEvidence } from '../domain/evidence.ts';
import { articleAddress, captureAddress } from '../site/addresses.ts';
import { textFragment } from '../site/text-fragment.ts';
import { type PlaceOfWords, placeOfWords, sentencesAround } from '../domain/place-of-words.ts';

/** The words that prove a value, as a page shows them: in their sentence, with the way there. */
export interface ProvingWords {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** `¶7`, `line 1`, or `asserted` where the archive vouches for the value itself. */
  readonly place: string;
  readonly href: string;
}

/** Gives the words of a proof. Of an assertion the words are the archive's own: its basis. */
export function provingWords(archived: Archived, proof: Proof, field: string): ProvingWords {
  if (proof.by === 'record') {
    const href = `${captureAddress(archived.slug)}#record-${field}`;
    return { before: proof.basis, exact: '', after: '', place: 'asserted', href };
  }
  return 'line' in proof.evidence
    ? wordsOfLine(archived, proof.evidence)
    : wordsOfProse(archived, proof.evidence);
}

function wordsOfProse(archived: Archived, evidence: ProseEvidence): ProvingWords {
  return wordsAt(archived, evidence.block, placeOfWords(archived, evidence));
}

/** The words at a place of the prose, in their sentence. */
export function wordsAt({ slug }: Archived, block: string, place: PlaceOfWords): ProvingWords {
  const { text, start, end } = place;
  const sentence = sentencesAround(place);
  return {
    before: text.slice(sentence.start, start),
    exact: text.slice(start, end),
    after: text.slice(end, sentence.end),
    place: placeWords(block),
    href: `${articleAddress(slug)}#${block}${textFragment(text, start, end)}`,
  };
}

function wordsOfLine({ slug, reading }: Archived, { line, exact }: LineEvidence): ProvingWords {
  const text = reading.ledger[line - 1]?.text ?? '';
  const start = text.indexOf(exact);
  return {
    before: text.slice(0, start),
    exact,
    after: text.slice(start + exact.length),
    place: `line ${String(line)}`,
    href: `${captureAddress(slug)}#line-${String(line)}`,
  };
}

/** `p7` is ¶7 to a reader; `h2` is the second subhead. */
function placeWords(block: string): string {
  return block.startsWith('p') ? `¶${block.slice(1)}` : `subhead ${block.slice(1)}`;
}
