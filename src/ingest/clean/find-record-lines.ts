import { readDate } from '../understand/read-date.ts';
import { type Claim, read } from './claim.ts';
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

/** A line that is nothing but a date: when the page says it was published. */
function dateLine(unit: Unit): Claim | undefined {
  const words = DATE_LABEL.exec(unit.text)?.[1] ?? '';
  const date = readDate(words);
  return date === undefined
    ? undefined
    : read(unit, 'date-line', [{ field: 'date', value: date, words }]);
}

// Two to five words, each with a capital or a particle (de, von) between them.
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|la|van|von|der|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,4}`;
const BYLINE = new RegExp(`^(?:[Bb]y|BY|[Pp]or|POR):? (${NAME}(?:(?:, | and | y )${NAME})*)$`, 'u');

/** `By Ahmed Adel`, `Por Ana Ruiz y Luis Soto`. */
function byline(unit: Unit): Claim | undefined {
  const names = BYLINE.exec(unit.text)?.[1]?.split(/, | and | y /);
  if (names === undefined) return undefined;
  return read(
    unit,
    'byline',
    names.map((name) => ({ field: 'authors' as const, value: name, words: name })),
  );
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

const MOST_TAGS = 100;

/** The page's own tags: at least four short parts between commas, no sentence. */
function tagList(unit: Unit): Claim | undefined {
  const tags = unit.text.replace(/^tags?: /i, '').split(', ');
  const isList = tags.length >= 4 && tags.length <= MOST_TAGS && !endsSentence(unit.text);
  if (!isList || tags.some((tag) => tag === '' || wordCount(tag) > 5)) return undefined;
  return read(
    unit,
    'tag-list',
    tags.map((tag) => ({ field: 'tags' as const, value: tag, words: tag })),
  );
}
