import { inFull } from '../../site/addresses.ts';
import { offerFormats } from '../../site/in-place/offer-formats.ts';
import type { ArticleResult, QuotationResult } from '../engine/results.ts';
import { inLang, plainWords } from './draw-words.ts';
import { make } from './make.ts';

/** How a quotation is cited: the exact words, who said them, in what, and the address of the words. */
export function citedQuotation(result: QuotationResult): HTMLDetailsElement {
  const { kind, words, lang, speaker, who = speaker, article, outlet, date, href } = result;
  const exact = make('span', inLang(lang), plainWords(words));
  const said =
    kind === 'reported' ? [`${who}, reported to have said: `, exact, '. In: '] : ['“', exact, '” '];
  const by = kind === 'reported' ? '' : `${who}, quoted in: `;
  const title = make('span', inLang(lang), article.label);
  return citation(href, ...said, by, title, `. ${outlet}, ${date}. ${inFull(href)}`);
}

/** How an article is cited; of words that were found in it, the first, with their place. */
export function citedArticle(result: ArticleResult): HTMLDetailsElement {
  const { title, authors, outlet, date, href, lang, passages } = result;
  const by = authors === undefined ? '' : `${authors}. `;
  const what = [by, make('span', inLang(lang), plainWords(title)), `. ${outlet}, ${date}`];
  const found = passages.find(({ segments }) => segments.some(({ isMarked }) => isMarked));
  if (found === undefined) return citation(href, ...what, `. ${inFull(href)}`);
  const words = make('span', inLang(lang), withoutLoneMark(plainWords(found.segments)));
  const [place = ''] = found.href.split(':~:');
  return citation(place, ...what, `, ${found.place}: “`, words, `” ${inFull(place)}`);
}

/** A sentence may end a quotation that it does not begin, or begin one that it does not end. */
function withoutLoneMark(words: string): string {
  const marks = words.match(/[“”„«»"]/g) ?? [];
  return marks.length === 1 ? words.replace(/^[“”„«»"]|[“”„«»"]$/g, '') : words;
}

/** Folded away; unfolded, a sentence to copy, and the formats of reference managers. */
function citation(address: string, ...sentence: readonly (Node | string)[]): HTMLDetailsElement {
  const words = make('p', {}, ...sentence);
  const copy = make('button', { type: 'button', class: 'copy' }, 'Copy');
  copy.addEventListener('click', () => void copied(words.textContent, copy));
  const folded = make('details', { class: 'citation' }, make('summary', {}, 'Cite'), words, copy);
  offerFormats(folded, address);
  return folded;
}

/** Where a browser does not let a page copy, the sentence is there to be selected. */
async function copied(words: string, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied: select the words';
  }
}
