import type { Reference } from '../../domain/citation.ts';
import { type CitedPassage, referenceToPassage, wordsAndWho } from '../../domain/cited-passage.ts';
import { periodWords } from '../../domain/period.ts';
import { readCsl } from '../../formats/citations/csl.ts';
import { textFragment } from '../text-fragment.ts';
import { sourceText } from './proof-at.ts';

/** Longer passages are named in their address by their first and last words. */
const LONGEST = 12;

/** How something is cited: in words, and as the formats take it. */
export interface CitationAt {
  readonly words: string;
  readonly reference: Reference;
}

/**
 * How an article, or a paragraph or a quotation of it, is cited: as its page cites it, with the day (ISO)
 * on which it was read. Of a passage the words go before, with who said them, and their place, their own
 * address and the checksum by which they can be checked after.
 */
export function citationAt(page: Document, id: string, day: string): CitationAt | undefined {
  const whole = page.querySelector('.citation-text')?.textContent.trim();
  const csl = page.querySelector('[data-save-as$=".json"] pre')?.textContent;
  if (whole === undefined || csl === undefined) return undefined;
  const article = { ...readCsl(csl), accessed: day };
  if (id === '') return { words: `${whole} [accessed ${periodWords(day)}]`, reference: article };
  const passage = passageAt(page, id, article);
  if (passage === undefined) return undefined;
  const { place, address, sha256, speaker, isReported } = passage;
  const where = whole.replace(article.address, () => `${address} (${place})`);
  const lead = speaker === undefined ? ' In: ' : isReported ? '. In: ' : ', quoted in: ';
  const sum = sha256 === undefined ? '' : `; sha256 of the capture ${sha256}`;
  return {
    words: `${wordsAndWho(passage)}${lead}${where} [accessed ${periodWords(day)}${sum}]`,
    reference: referenceToPassage(article, passage),
  };
}

type Read = Reference & { readonly accessed: string };

function passageAt(page: Document, id: string, article: Read): CitedPassage | undefined {
  const target = page.getElementById(id);
  if (target === null) return undefined;
  const block = target.closest('[data-prose] :is(p, h3)') ?? target;
  const speaker = target.getAttribute('title');
  const words = sourceText(target);
  const text = sourceText(block);
  const start = Math.max(0, text.indexOf(words));
  const fragment = textFragment(text, start, start + words.length, LONGEST);
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const [, sha256] = /"sha256":"([0-9a-f]{64})"/.exec(data) ?? [];
  return {
    id,
    place: block.id.startsWith('p') ? `¶${block.id.slice(1)}` : `subhead ${block.id.slice(1)}`,
    words,
    ...(speaker === null ? {} : { speaker }),
    ...(sha256 === undefined ? {} : { sha256 }),
    isReported: target.classList.contains('reported'),
    address: `${article.address}#${id}${fragment}`,
    accessed: article.accessed,
  };
}
