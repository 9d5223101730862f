import { readDate } from '../understand/read-date.ts';
import { type Claim, read } from './claim.ts';
import { byline, NAME } from './read-byline.ts';
import { endsSentence, wordCount } from './prose.ts';
import type { Unit } from './unit.ts';

/**
 * Claims the lines at the edges of a text that say something of the article: dates, bylines, the
 * author's note and the page's own tags. `claims` are those on page furniture.
 */
export function findRecordLines(units: readonly Unit[], claims: readonly Claim[]): Claim[] {
  const furniture = new Set(claims.map(({ unit }) => unit));
  return units.flatMap((unit, index) => {
    if (furniture.has(unit)) return [];
    const above = units[index - 1];
    const standsApart = above !== undefined && furniture.has(above);
    const note = standsApart ? authorBio(unit) : undefined;
    return dateLine(unit) ?? byline(unit) ?? note ?? tagList(unit) ?? [];
  });
}

const DATE_LABEL = /^(?:(?:published|posted|date|publicado)(?: on| el)?:? )?(.+)$/iu;

/** A line that is nothing but a date, with or without the word that says what happened then. */
function dateLine(unit: Unit): Claim | undefined {
  const words = DATE_LABEL.exec(unit.text)?.[1] ?? '';
  const date = readDate(words);
  const rule = words === unit.text ? 'date-line' : 'publication-line';
  return date === undefined ? undefined : read(unit, rule, [{ field: 'date', value: date, words }]);
}

const BIO = new RegExp(
  `^(${NAME}) (?:is|was) an? .{0,120}?(?:researcher|journalist|correspondent|columnist|reporter|editor|writer|author|analyst|contributor)`,
  'u',
);

/** `Ahmed Adel is a Cairo-based researcher…`: who wrote it, where it stands apart from the text. */
function authorBio(unit: Unit): Claim | undefined {
  const name = BIO.exec(unit.text)?.[1];
  return name === undefined
    ? undefined
    : read(unit, 'author-bio', [{ field: 'authors', value: name, words: name }]);
}

const TAG_LABEL = /^(?:tags?|topics|keywords|filed under|etiquetas|temas): /i;
const MOST_TAGS = 100;

/** The page's own tags: at least four short parts between commas, no sentence. */
function tagList(unit: Unit): Claim | undefined {
  const tags = unit.text.replace(TAG_LABEL, '').split(', ');
  const isList = tags.length >= 4 && tags.length <= MOST_TAGS && !endsSentence(unit.text);
  if (!isList || tags.some((tag) => tag === '' || wordCount(tag) > 5)) return undefined;
  return read(
    unit,
    'tag-list',
    tags.map((tag) => ({ field: 'tags' as const, value: tag, words: tag })),
  );
}
