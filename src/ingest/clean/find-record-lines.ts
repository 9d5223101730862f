import { type Claim, type Finding, read } from './claim.ts';
import type { LineReader } from './line-reader.ts';
import { endsSentence, wordCount } from './prose.ts';
import type { Unit } from './unit.ts';

/**
 * Claims the lines at the edges of a text that say something of the article: dates, bylines, the
 * author's note and the page's own tags. `claims` are those on page furniture.
 */
export function findRecordLines(
  units: readonly Unit[],
  claims: readonly Claim[],
  reader: LineReader,
): Claim[] {
  const furniture = new Set(claims.map(({ unit }) => unit));
  return units.flatMap((unit, index) => {
    if (furniture.has(unit)) return [];
    const above = units[index - 1];
    const standsApart = above !== undefined && furniture.has(above);
    const note = standsApart ? authorBio(unit, reader) : undefined;
    const claim = dateLine(unit, reader) ?? byline(unit, reader) ?? note;
    return claim ?? tagList(unit, reader) ?? [];
  });
}

/** A line that is nothing but a date, with or without the word that says what happened then. */
function dateLine(unit: Unit, reader: LineReader): Claim | undefined {
  const words = reader.date.exec(unit.text)?.[1] ?? '';
  const date = reader.readDate(words);
  const rule = words === unit.text ? 'date-line' : 'publication-line';
  return date === undefined ? undefined : read(unit, rule, [{ field: 'date', value: date, words }]);
}

/** `By Ahmed Adel`, `Por Ana Ruiz y Luis Soto`, `By Ana Ruiz, Staff Writer`, `By Ana Ruiz on May 5, 2025`. */
function byline(
  unit: Unit,
  { byline: form, between, noName, readDate }: LineReader,
): Claim | undefined {
  const { names = '', rest } = form.exec(unit.text)?.groups ?? {};
  const people = names.split(between).filter((name) => name !== '' && !noName.test(name));
  const date = rest === undefined ? undefined : readDate(rest);
  if (people.length === 0 || (rest !== undefined && date === undefined && !noName.test(rest))) {
    return undefined;
  }
  const authors: Finding[] = people.map((name) => ({ field: 'authors', value: name, words: name }));
  const day: Finding[] =
    rest === undefined || date === undefined ? [] : [{ field: 'date', value: date, words: rest }];
  return read(unit, 'byline', [...authors, ...day]);
}

/** `Ahmed Adel is a Cairo-based researcher…`: who wrote it, where it stands apart from the text. */
function authorBio(unit: Unit, { bio }: LineReader): Claim | undefined {
  const name = bio.exec(unit.text)?.[1];
  return name === undefined
    ? undefined
    : read(unit, 'author-bio', [{ field: 'authors', value: name, words: name }]);
}

const MOST_TAGS = 100;

/** The page's own tags: at least four short parts between commas, no sentence. */
function tagList(unit: Unit, { tagLabel }: LineReader): Claim | undefined {
  const tags = unit.text.replace(tagLabel, '').split(', ');
  const isList = tags.length >= 4 && tags.length <= MOST_TAGS && !endsSentence(unit.text);
  if (!isList || tags.some((tag) => tag === '' || wordCount(tag) > 5)) return undefined;
  return read(
    unit,
    'tag-list',
    tags.map((tag) => ({ field: 'tags' as const, value: tag, words: tag })),
  );
}
