import type { CalendarWords } from '../../language/calendar-words.ts';
import type { Language } from '../../language/language.ts';
import { type LineWords, lineWordsSchema } from '../../language/line-words.ts';
import { oneOf } from '../../language/one-of.ts';
import { type DateReader, dateReader } from './read-date.ts';
import { type DateAt, NAME } from './record-lines/dated.ts';
import { namedDates } from './record-lines/named-dates.ts';
import { numberedDates } from './record-lines/numbered-dates.ts';
import { anyOf } from './record-lines/pattern-of.ts';
import { piecePatterns } from './record-lines/piece-patterns.ts';
import type { PieceReader } from './record-lines/piece-reader.ts';

/** What lines around a text are read by, in every language known. */
export interface LineReader extends PieceReader {
  readonly readDate: DateReader;
  /** Between two authors. */
  readonly between: RegExp;
  /** True for a word of a list, in capitals or not. */
  readonly isWord: (list: keyof LineWords, word: string) => boolean;
  /** Places of more than one word, in small letters. */
  readonly places: ReadonlySet<string>;
  /** Given names, as they are printed. */
  readonly givenNames: ReadonlySet<string>;
  /** `Ahmed Adel is a Cairo-based researcher…` */
  readonly bio: RegExp;
  /** Before a list of tags. */
  readonly tagLabel: RegExp;
}

const readers = new WeakMap<readonly Language[], LineReader>();

/** The reader of lines by the words of languages, made once. */
export function lineReader(languages: readonly Language[]): LineReader {
  const reader = readers.get(languages) ?? makeReader(languages);
  readers.set(languages, reader);
  return reader;
}

function makeReader(languages: readonly Language[]): LineReader {
  const lists = new Map(
    lineWordsSchema
      .keyof()
      .options.map((key) => [key, new Set(languages.flatMap(({ lines }) => [...lines[key]]))]),
  );
  const list = (key: keyof LineWords): ReadonlySet<string> => lists.get(key) ?? new Set();
  // Of most languages no more is known than by which words to tell them.
  const calendars = languages.flatMap(({ calendar }) => (calendar.months[0] ? [calendar] : []));
  const pieces = {
    dateAt: dateAtOf(calendars),
    patterns: piecePatterns(list, [...new Set(calendars.flatMap(({ at }) => at))]),
  };
  const [name, being, authors] = [nameOf(oneOf(list('particles'))), list('being'), list('authors')];
  return {
    ...pieces,
    readDate: dateReader(pieces),
    between: betweenOf(list('and')),
    isWord: (key, word) => list(key).has(word.toLowerCase()),
    places: list('places'),
    givenNames: new Set(languages.flatMap(({ speech }) => [...(speech?.givenNames.keys() ?? [])])),
    bio: new RegExp(`^(${name}) ${oneOf(being)} .{0,120}?${oneOf(authors)}`, 'u'),
    tagLabel: new RegExp(`^${anyOf(list('tags'))}(?: ?: ?|$)`, 'u'),
  };
}

/** A small word, or one all of whose letters are capitals. */
function betweenOf(words: ReadonlySet<string>): RegExp {
  const capitals = [...words].filter((word) => word.length > 1).map((word) => word.toUpperCase());
  return new RegExp(` ${oneOf(new Set([...words, ...capitals]))} `, 'u');
}

function dateAtOf(calendars: readonly CalendarWords[]): DateAt {
  const [numbered, named] = [numberedDates(calendars), namedDates(calendars)];
  const names = new Set(
    calendars.flatMap(({ months, weekdays, seasons }) =>
      [months, weekdays, seasons].flat(2).map((name) => name.toLowerCase()),
    ),
  );
  return (text, at, dayFirst) => {
    // Nearly every word of a line is the name of no month, season or weekday, and no date begins there.
    const opening = NAME_AT.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '';
    if (opening !== '' && !names.has(opening.toLowerCase())) return undefined;
    return numbered(text, at, dayFirst) ?? named(text, at);
  };
}

const NAME_AT = new RegExp(`^${NAME}`, 'u');
const LONGEST_NAME = 20;

/** A person's name: two to five words, each with a capital; a particle (de, von) may stand between. */
function nameOf(particles: string): string {
  return String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:${particles} )*\p{Lu}[\p{L}.'’-]*){1,4}`;
}
