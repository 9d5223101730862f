import { endsSentence } from '../prose.ts';
import { PARTS } from './element-names.ts';
import type { Place, Surroundings } from './surroundings.ts';

/** How far something holds of a line: not at all (0, false), wholly (1, true) or in between. */
type Trait = (place: Place, index: number, page: Surroundings) => boolean | number;

const words =
  (from: number, to: number): Trait =>
  ({ words: count }) =>
    count >= from && count <= to;
const looks =
  (pattern: RegExp): Trait =>
  ({ unit }) =>
    pattern.test(unit.text);
const linked =
  (over: number): Trait =>
  ({ unit }) =>
    (unit.line.linked ?? 0) > over;
const inside =
  (tag: string): Trait =>
  ({ parts }) =>
    parts.tags.has(tag);
const being =
  (...tags: string[]): Trait =>
  ({ unit }) =>
    tags.includes(unit.line.element?.tag ?? '');

/** The average length of lines nearby, of 30 words or more 1. */
const dense =
  (from: number, to: number): Trait =>
  (_, index, { places }) => {
    const near = places.slice(Math.max(0, index + from), Math.max(0, index + to + 1));
    const all = near.reduce((sum, place) => sum + place.words, 0);
    return near.length === 0 ? 0 : Math.min(1, all / near.length / 30);
  };

/** The share of lines nearby that are full sentences. */
const prosy =
  (from: number, to: number): Trait =>
  (_, index, { places }) => {
    const near = places.slice(Math.max(0, index + from), Math.max(0, index + to + 1));
    return near.filter(({ prose }) => prose >= 8).length / (to - from + 1);
  };

const partTraits = PARTS.flatMap((part): [string, Trait][] => [
  [`called-${part}`, ({ parts }) => parts.own.has(part)],
  [`in-${part}`, ({ parts }) => parts.around.has(part)],
]);

/**
 * What speaks for or against a line's being text, by the name of the rule that leaves it out where
 * it is the weightiest reason. `weights.yaml` says how much each weighs.
 */
export const TRAITS: Readonly<Record<string, Trait>> = {
  'one-or-two-words': words(0, 2),
  'three-or-four-words': words(3, 4),
  'a-short-line': words(5, 9),
  'a-line': words(10, 19),
  'a-paragraph': words(20, 39),
  'a-long-paragraph': words(40, Infinity),
  'the-end-of-a-sentence': ({ unit }) => endsSentence(unit.text),
  'a-sentence': ({ unit, words: count }) => count >= 12 && endsSentence(unit.text),
  'ends-in-a-colon': looks(/:["”»]?$/u),
  'has-a-comma': looks(/[,،、，]/u),
  'small-letters': ({ unit }) => {
    const all = unit.text.split(' ');
    return all.filter((word) => /^\p{Ll}/u.test(word)).length / all.length;
  },
  'opens-small': looks(/^\p{Ll}/u),
  'opens-with-a-quotation': looks(/^["“„«—–]/u),
  'all-in-capitals': ({ unit }) => /\p{Lu}/u.test(unit.text) && !/\p{Ll}/u.test(unit.text),
  'nothing-but-numbers': looks(/^[\d\s.,:/%-]+$/u),
  'a-short-line-with-a-year': ({ unit, words: count }) =>
    count < 12 && /\b(?:19|20)\d\d\b/.test(unit.text),
  'a-copyright-sign': looks(/[©®]|\(c\)/iu),
  'an-address': looks(/https?:|www\.|\.com\b|@/u),
  'ends-in-a-bracket': looks(/[)\]]$/u),
  'stated-as-text': ({ unit }, _, { stated }) => (stated?.(unit.text) ?? 0) >= 0.6,
  'partly-stated-as-text': ({ unit, words: count }, _, { stated }) => {
    const share = stated?.(unit.text) ?? 0;
    return count >= 3 && share >= 0.2 && share < 0.6;
  },
  'not-in-the-stated-text': ({ unit }, _, { stated }) => (stated?.(unit.text) ?? 1) < 0.2,
  'known-furniture': ({ unit }, _, { furniture }) => furniture.has(unit),
  'a-notice-of-the-page': ({ unit }, _, { notices }) => notices.has(unit),
  'the-label-of-a-box': ({ unit }, _, { labels }) => labels.has(unit),
  'stands-there-again': ({ unit }, _, { count }) => (count.get(unit.text) ?? 0) > 1,
  'a-third-of-it-links': linked(0.3),
  'mostly-links': linked(0.6),
  'nothing-but-a-link': linked(0.98),
  'part-of-a-paragraph': ({ unit }) => unit.line.isPart === true,
  'a-list-item': being('li'),
  'a-subhead': being('h2', 'h3'),
  'a-page-head': being('h1'),
  'a-bare-box': being('div', 'span', 'section'),
  'a-button': being('button', 'label'),
  'a-table-row': being('tr'),
  'in-a-menu': inside('nav'),
  'in-an-aside': inside('aside'),
  'in-a-footer': inside('footer'),
  'in-a-header': inside('header'),
  'in-a-form': inside('form'),
  'in-an-article': inside('article'),
  'in-the-main-part': inside('main'),
  'in-a-figure': inside('figure'),
  'a-caption': inside('figcaption'),
  'in-a-table': inside('table'),
  'in-a-list': inside('ul'),
  'in-a-blockquote': inside('blockquote'),
  ...Object.fromEntries(partTraits),
  'beside-the-text': ({ path }) => path !== undefined,
  'stands-like-the-text': ({ path }, _, page) => path !== undefined && path === page.path,
  'deep-below-the-text': ({ path }) => path !== undefined && path.split(' ').length > 3,
  'below-a-sentence': (_, index, { above }) => above[index] === 1,
  'above-a-sentence': (_, index, { below }) => below[index] === 1,
  'shortly-below-a-sentence': (_, index, { above }) => (above[index] ?? 0) <= 3,
  'shortly-above-a-sentence': (_, index, { below }) => (below[index] ?? 0) <= 3,
  'between-sentences': (_, index, { above, below }) =>
    (above[index] ?? 0) <= 3 && (below[index] ?? 0) <= 3,
  'far-from-sentences': (_, index, { above, below }) =>
    (above[index] ?? 0) > 8 && (below[index] ?? 0) > 8,
  'below-long-lines': dense(-3, -1),
  'above-long-lines': dense(1, 3),
  'among-sentences': prosy(-5, 5),
  'in-a-part-of-sentences': prosy(-15, 15),
  'under-sentences': prosy(-5, -1),
  'over-sentences': prosy(1, 5),
  'below-a-short-line': (_, index, { places }) => (places[index - 1]?.words ?? 0) < 4,
  'above-a-short-line': (_, index, { places }) => (places[index + 1]?.words ?? 0) < 4,
  'above-the-headline': (_, index, { headlineAt }) => index < headlineAt,
  'below-the-headline': (_, index, { headlineAt }) => headlineAt >= 0 && index > headlineAt,
  'the-headline-again': ({ unit }, _, { headline }) => unit.text === headline?.text,
  'below-the-label-of-a-box': (_, index, { isBoxed }) => isBoxed[index] === true,
  'boxed-beside-a-short-line': (_, index, { isBoxed, places }) =>
    isBoxed[index] === true &&
    ((places[index - 1]?.words ?? 0) < 4 || (places[index + 1]?.words ?? 0) < 4),
  'boxed-and-far-from-a-sentence': (_, index, { isBoxed, above }) =>
    isBoxed[index] === true && (above[index] ?? 0) > 2,
  'a-short-sentence-below-one': ({ unit, words: count }, index, { above, furniture }) =>
    count <= 4 && above[index] === 1 && /\p{L}{2}[.…]$/u.test(unit.text) && !furniture.has(unit),
  'below-a-gap': (_, index, { gap }) => (gap[index] ?? 0) >= 5,
  'below-a-wide-gap': (_, index, { gap }) => (gap[index] ?? 0) >= 20,
};
