import type { Segment } from '../engine/marks.ts';
import type { Passage } from '../engine/passages.ts';
import type { ArticleResult, QuotationResult, Result } from '../engine/results.ts';
import { make } from './make.ts';

/** The rows of a list of results. */
export function resultRows(results: readonly Result[]): HTMLLIElement[] {
  return results.map((result) => ('words' in result ? quotationRow(result) : articleRow(result)));
}

function articleRow(result: ArticleResult): HTMLLIElement {
  const { title, href, outlet, date, lang, passages } = result;
  const link = make(
    'a',
    { href, class: 'result', 'data-key': href, ...inLang(lang) },
    ...drawn(title),
  );
  return make(
    'li',
    {},
    make('h2', {}, link),
    make('p', { class: 'facts' }, `${outlet} · ${date}`),
    ...passages.map((passage) => passageLine(passage, lang)),
  );
}

function passageLine({ segments, place, href }: Passage, lang?: string): HTMLParagraphElement {
  const label = `${place}: go to these words`;
  const link = make('a', { class: 'proof', href, 'aria-label': label }, place);
  const words = make('span', inLang(lang), ...drawn(segments));
  return make('p', { class: 'proving-words' }, words, ' ', link);
}

function quotationRow(result: QuotationResult): HTMLLIElement {
  const { kind, words, before, after, lang, href, speaker, speakerHref, facts, topics, statement } =
    result;
  const who =
    speakerHref === undefined
      ? make('b', {}, speaker)
      : make('a', { class: 'speaker', href: speakerHref }, speaker);
  const worded =
    statement === undefined ? [] : [' · ', make('a', { href: statement.href }, statement.label)];
  const article = make('a', { href: result.article.href }, result.article.label);
  const chips = topics.map((topic) => make('li', {}, make('a', { href: topic.href }, topic.label)));
  const quote = make(
    'p',
    inLang(lang),
    make('span', { class: 'around' }, before),
    make('a', { href, class: 'result', 'data-key': href }, ...drawn(words)),
    make('span', { class: 'around' }, after),
  );
  return make(
    'li',
    { 'data-kind': kind === 'reported' ? kind : undefined },
    make('blockquote', {}, quote),
    make('p', { class: 'facts' }, who, ` · ${facts}`, ...worded),
    make('p', { class: 'facts' }, article, ` · ${result.outlet} · ${result.date}`),
    ...(chips.length > 0 ? [make('ul', { class: 'chips' }, ...chips)] : []),
  );
}

/** The attributes of words in a language; none where it is that of the site. */
function inLang(lang: string | undefined) {
  return { lang, dir: lang && 'auto' };
}

function drawn(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
}
