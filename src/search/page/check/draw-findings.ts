import type { Finding, FoundQuotation, FoundText } from '../../check/finding.ts';
import type { Segment } from '../../engine/marks.ts';
import { inLang } from '../draw-words.ts';
import { make } from '../make.ts';
import { VERDICT_NAMES, wordsOfFinding } from './words-of-finding.ts';

/** A row for what was found for a quotation of the draft: the verdict, both wordings, whence. */
export function findingRow(finding: Finding): HTMLLIElement {
  const { verdict, draft, found } = finding;
  const yours = make('p', {}, '“', ...drawn(draft, 'del'), '”');
  return make(
    'li',
    { 'data-verdict': verdict },
    make('h2', {}, VERDICT_NAMES[verdict]),
    make(
      'div',
      { class: 'wordings' },
      make('p', { class: 'verdict' }, wordsOfFinding(finding)),
      make('p', { class: 'voice' }, 'You wrote'),
      make('blockquote', {}, yours),
      ...(found === undefined ? [] : archived(found)),
    ),
  );
}

function archived(found: FoundQuotation | FoundText): HTMLElement[] {
  const { before, words, after, href, lang, outlet, date } = found;
  const quote = make(
    'p',
    inLang(lang),
    make('span', { class: 'around' }, before),
    make('a', { href }, ...drawn(words, 'ins')),
    make('span', { class: 'around' }, after),
  );
  return [
    make('p', { class: 'voice' }, 'The archive has'),
    make('blockquote', {}, quote),
    make('p', { class: 'facts' }, ...sayer(found), `${outlet} · ${date}`),
  ];
}

function sayer(found: FoundQuotation | FoundText): (Node | string)[] {
  if (found.speaker === undefined) {
    return [make('a', { href: found.href, ...inLang(found.lang) }, found.title), ' · '];
  }
  const { speaker, speakerHref, facts, article, lang } = found;
  const who =
    speakerHref === undefined
      ? make('b', {}, speaker)
      : make('a', { class: 'speaker', href: speakerHref }, speaker);
  return [
    who,
    ` · ${facts} · `,
    make('a', { href: article.href, ...inLang(lang) }, article.label),
    ' · ',
  ];
}

/** Words, and those that the other wording has not as what is struck, or what stands there instead. */
function drawn(segments: readonly Segment[], mark: 'del' | 'ins'): (Node | string)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? make(mark, {}, text) : text));
}
