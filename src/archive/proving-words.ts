import type { Article } from '../domain/article.ts';
import type { Proof } from '../domain/evidence.ts';
import {
  type LineWords,
  type Placed,
  type ProseWords,
  sentenceOf,
  textOf,
} from '../domain/words.ts';
import { articleAddress, captureAddress } from '../site/addresses.ts';
import { textFragment } from '../site/text-fragment.ts';

/** Words of the source, as a page shows them: in their sentence, with the way there. */
export interface SourceWords {
  readonly kind: 'source';
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** What they are in, as far as that is known. */
  readonly language: string | null;
  /** The paragraph or subhead; undefined of a line of the capture. */
  readonly block: string | undefined;
  /** `¶7`, `line 1`. */
  readonly place: string;
  readonly href: string;
}

/** What the archive vouches for itself: its reason, and the way to its record. */
interface Assertion {
  readonly kind: 'assertion';
  readonly basis: string;
  /** Stands in for the words: `reason`. */
  readonly place: string;
  readonly href: string;
}

/** What proves a value, as a page shows it. */
export type ProvingWords = SourceWords | Assertion;

/** What proves a value, the best first. */
export type Proofs = readonly Placed<Proof>[];

/** Gives the words of a proof, or the reason of an assertion. */
export function provingWords(article: Article, proof: Placed<Proof>, field: string): ProvingWords {
  if (proof.by === 'record') {
    const href = `${captureAddress(article.slug)}#record-${field}`;
    return { kind: 'assertion', basis: proof.basis, place: 'reason', href };
  }
  return 'line' in proof.evidence
    ? wordsOfLine(article, proof.evidence)
    : wordsOfProse(article, proof.evidence);
}

/** The words of the best of the proofs, where there is one. */
export function bestWords(
  article: Article,
  proofs: Proofs | undefined,
  field: string,
): ProvingWords | undefined {
  const [proof] = proofs ?? [];
  return proof && provingWords(article, proof, field);
}

/** Words of the prose, in their sentence. */
export function wordsOfProse(
  { slug, record }: Pick<Article, 'slug' | 'record'>,
  words: ProseWords,
): SourceWords {
  const { block, start, end } = words;
  const { id, text } = block;
  const sentence = sentenceOf(words);
  return {
    kind: 'source',
    before: text.slice(sentence.start, start),
    exact: textOf(words),
    after: text.slice(end, sentence.end),
    language: record.language,
    block: id,
    place: placeWords(id),
    href: `${articleAddress(slug)}#${id}${textFragment(text, start, end)}`,
  };
}

function wordsOfLine({ slug, record }: Article, words: LineWords): SourceWords {
  const { line, text } = words.line;
  return {
    kind: 'source',
    before: text.slice(0, words.start),
    exact: textOf(words),
    after: text.slice(words.end),
    language: record.language,
    block: undefined,
    place: `line ${String(line)}`,
    href: `${captureAddress(slug)}#line-${String(line)}${textFragment(text, words.start, words.end)}`,
  };
}

/** `p7` is ¶7 to a reader; `h2` is the second subhead. */
export function placeWords(block: string): string {
  return block.startsWith('p') ? `¶${block.slice(1)}` : `subhead ${block.slice(1)}`;
}
