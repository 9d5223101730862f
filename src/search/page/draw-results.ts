import type { Segment } from '../engine/marks.ts';
import type { Passage } from '../engine/passages.ts';
import type { ArticleResult, QuotationResult, Result } from '../engine/results.ts';
import { make } from './make.ts';

/** The rows of a list of results. */
export function resultRows(results: readonly Result[]): HTMLLIElement[] {
  return results.map((result) => ('words' in result ? quotationRow(result) : articleRow(result)));
}

function articleRow({ title, href, outlet, date, passages }: ArticleResult): HTMLLIElement {
  return make(
    'li',
    {},
    make('h2', {}, make('a', { href, class: 'result', 'data-key': href }, ...drawn(title))),
    make('p', { class: 'facts' }, `${outlet} · ${date}`),
    ...passages.map(passageLine),
  );
}

function passageLine({ segments, place, href }: Passage): HTMLParagraphElement {
  const label = `${place}: go to these words`;
  const link = make('a', { class: 'proof', href, 'aria-label': label }, place);
  return make('p', { class: 'proving-words' }, ...drawn(segments), ' ', link);
}

function quotationRow(result: QuotationResult): HTMLLIElement {
  const { words, before, after, href, speaker, speakerHref, facts, topics } = result;
  const who =
    speakerHref === undefined
      ? make('b', {}, speaker)
      : make('a', { class: 'speaker', href: speakerHref }, speaker);
  const article = make('a', { href: result.article.href }, result.article.label);
  const chips = topics.map((topic) => make('li', {}, make('a', { href: topic.href }, topic.label)));
  const quote = make(
    'p',
    {},
    make('span', { class: 'around' }, before),
    make('a', { href, class: 'result', 'data-key': href }, ...drawn(words)),
    make('span', { class: 'around' }, after),
  );
  return make(
    'li',
    {},
    make('blockquote', {}, quote),
    make('p', { class: 'facts' }, who, ` · ${facts}`),
    make('p', { class: 'facts' }, article, ` · ${result.outlet} · ${result.date}`),
    ...(chips.length > 0 ? [make('ul', { class: 'chips' }, ...chips)] : []),
  );
}

function drawn(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
}
