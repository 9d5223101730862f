import { sentenceAt, sentencesOf, type Span } from '../../domain/sentence.ts';
import { wordsNamed } from '../text-fragment.ts';

/** What an address leads to, as it is shown where its link stands. */
export type Proof = SourceProof | ReasonProof;

interface SourceProof {
  readonly kind: 'source';
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** The element that says what language the words are in. */
  readonly block: Element;
  readonly outlet: string;
}

interface ReasonProof {
  readonly kind: 'reason';
  readonly reasons: readonly string[];
  readonly outlet: string;
}

/**
 * Reads what proves a value off the page that has it, at the place to which its link leads: the words of
 * the source in their sentence, or the reason that the archive gives.
 */
export function proofAt(page: Document, hash: string): Proof | undefined {
  const [id = '', directive = ''] = hash.replace(/^#/, '').split(':~:');
  const target = page.getElementById(id);
  if (target === null) return undefined;
  const outlet = target.closest<HTMLElement>('[data-outlet]')?.dataset['outlet'] ?? '';
  const reasons = [...target.querySelectorAll('[data-reason]')].map(sourceText);
  if (reasons.length > 0) return { kind: 'reason', reasons, outlet };
  const block = blockOf(target);
  const text = sourceText(block);
  const words = wordsAt(target, block, directive, text);
  const { start, end } = words === undefined ? { start: 0, end: text.length } : around(text, words);
  const exact = words ?? { start: end, end };
  return {
    ...{ kind: 'source', block, outlet },
    before: text.slice(start, exact.start),
    exact: text.slice(exact.start, exact.end),
    after: text.slice(exact.end, end),
  };
}

/** The text of an element without what the archive adds to it. */
export function sourceText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (!isElement(node)) return node.textContent ?? '';
      return node.hasAttribute('data-archive') ? '' : sourceText(node);
    })
    .join('');
}

/** A quotation stands in a block of the text; a line of a capture has its words in a cell. */
function blockOf(target: Element): Element {
  return target.querySelector('[data-text]') ?? target.closest('[data-prose] :is(p, h3)') ?? target;
}

function wordsAt(target: Element, block: Element, directive: string, text: string) {
  if (directive !== '') return wordsNamed(directive, text);
  const own = block.contains(target) && block !== target ? sourceText(target) : '';
  const start = own === '' ? -1 : text.indexOf(own);
  return start < 0 ? undefined : { start, end: start + own.length };
}

/**
 * No words of a language are loaded for this: what may be an abbreviation is taken for one, so that a
 * sentence is rather shown with its neighbour than cut short.
 */
const ANY_LANGUAGE = {
  abbreviations: { has: (word: string) => /^\p{Lu}\p{L}{0,3}$/u.test(word) },
  openers: { has: () => false },
};

function around(text: string, { start, end }: Span): Span {
  const sentences = sentencesOf(text, ANY_LANGUAGE);
  const last = sentenceAt(sentences, Math.max(start, end - 1));
  return { start: sentenceAt(sentences, start).start, end: Math.max(end, last.end) };
}

function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1;
}
