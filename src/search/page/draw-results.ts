import type { Passage } from '../engine/passages.ts';
import type { ArticleResult, QuotationResult, Result } from '../engine/results.ts';
import { citedArticle, citedQuotation } from './draw-cite.ts';
import { drawnWords, inLang } from './draw-words.ts';
import { make } from './make.ts';

/** A row of a list of results. */
export function resultRow(result: Result): HTMLLIElement {
  return 'words' in result ? quotationRow(result) : articleRow(result);
}

function articleRow(result: ArticleResult): HTMLLIElement {
  const { title, href, lang, passages } = result;
  const attributes = { href, class: 'result', 'data-key': href, ...inLang(lang) };
  return make(
    'li',
    {},
    make('h2', {}, make('a', attributes, ...drawnWords(title))),
    make('p', { class: 'facts' }, whereAndWhen(result)),
    ...passages.map((passage) => passageLine(passage, lang)),
    citedArticle(result),
  );
}

function passageLine({ segments, place, href }: Passage, lang?: string): HTMLParagraphElement {
  const label = `${place}: go to these words`;
  const link = make('a', { class: 'proof', href, 'aria-label': label }, place);
  const words = make('span', inLang(lang), ...drawnWords(segments));
  return make('p', { class: 'proving-words' }, words, ' ', link);
}

function quotationRow(result: QuotationResult): HTMLLIElement {
  const { kind, facts, statement, article, topics, lang } = result;
  const worded =
    statement === undefined ? [] : [' · ', make('a', { href: statement.href }, statement.label)];
  const title = make('a', { href: article.href, ...inLang(lang) }, article.label);
  const about = topics.flatMap(({ label, href }, at) => [
    at === 0 ? 'On ' : ', ',
    make('a', { href }, label),
  ]);
  return make(
    'li',
    { 'data-kind': kind === 'reported' ? kind : undefined },
    make('blockquote', {}, quoted(result)),
    make('p', { class: 'facts' }, speakerOf(result), ` · ${facts}`, ...worded),
    make('p', { class: 'facts' }, title, ` · ${whereAndWhen(result)}`),
    ...(about.length > 0 ? [make('p', { class: 'facts' }, ...about)] : []),
    citedQuotation(result),
  );
}

function quoted({ words, before, after, lang, href }: QuotationResult): HTMLParagraphElement {
  return make(
    'p',
    inLang(lang),
    make('span', { class: 'around' }, before),
    make('a', { href, class: 'result', 'data-key': href }, ...drawnWords(words)),
    make('span', { class: 'around' }, after),
  );
}

function speakerOf({ speaker, speakerHref }: QuotationResult): HTMLElement {
  return speakerHref === undefined
    ? make('b', {}, speaker)
    : make('a', { class: 'speaker', href: speakerHref }, speaker);
}

function whereAndWhen({ outlet, date, isRough = false, notices = [] }: Result): string {
  const rough = isRough ? ['dated only roughly'] : [];
  return [outlet, date, ...rough, ...notices].join(' · ');
}
