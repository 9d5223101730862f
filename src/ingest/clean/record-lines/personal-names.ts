import type { LineReader } from '../line-reader.ts';

/** Two to four words with capitals; between them initials and small words like `de`. */
const FEWEST = 2;
const MOST = 4;

/** `St.`, `Jr.`: what is longer ends a sentence. */
const LONGEST_SHORT = 4;

/** Lists of words that no name begins with. */
const OPENINGS = ['articles', 'for', 'and'] as const;

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const INITIAL = /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u;

/**
 * The names in words between marks: `Ana Ruiz and Luis Soto`, `Ana Ruiz Staff Writer`, `ANA RUIZ FOR
 * THE HERALD`. An empty list where they are a role, an outlet or a place; undefined where it cannot be
 * told whether they are a name, or how much of them is.
 */
export function namesIn(
  words: string,
  reader: LineReader,
  isLabelled: boolean,
): readonly string[] | undefined {
  const names: string[] = [];
  for (const part of words.split(reader.between)) {
    const name = nameIn(part.trim(), reader, isLabelled);
    if (name === undefined) return undefined;
    if (name !== '') names.push(name);
  }
  return names;
}

/** The name in words of one person; '' where they name none. */
function nameIn(words: string, reader: LineReader, isLabelled: boolean): string | undefined {
  const { isWord, places } = reader;
  const whole = wholeOf(words);
  const parts = whole.split(' ');
  const role = parts.findIndex((part) => isWord('noNames', part));
  const outlet = parts.findIndex((part, index) => index >= FEWEST && isWord('for', part));
  // `Ana Ruiz in Oslo` may be a caption, `By Ana Ruiz in Oslo` is none.
  if (outlet >= 0 && !isLabelled) return undefined;
  const ends = [role, outlet, capitalsOf(parts)].filter((place) => place >= 0);
  const end = Math.min(...ends, parts.length);
  const name = parts.slice(0, end);
  if (parts.length - end > MOST_BEHIND) return undefined;
  if (end < FEWEST || places.has(name.join(' ').toLowerCase())) {
    const isNone = end < parts.length || CAPITALISED.test(words) || places.has(words.toLowerCase());
    return isNone ? '' : undefined;
  }
  // Of `Ana Ruiz Bruma Staff`, nobody can tell where the name ends.
  const isClear = end !== role || name.filter((part) => !INITIAL.test(part)).length <= FEWEST;
  return isClear && isName(name, isWord, isLabelled) ? name.join(' ') : undefined;
}

const MOST_BEHIND = 10;

/** The words up to where a role is glued on: `Ana RuizStaff Writer`; `Ana McRuiz` is a name. */
function wholeOf(words: string): string {
  return /^.*?\p{Ll}{3,}(?=\p{Lu}\p{Ll})/u.exec(words)?.[0] ?? words;
}

/** Where words in capitals end that a name is printed in, others following: `ANA RUIZ Harbour Post`. */
function capitalsOf(parts: readonly string[]): number {
  const end = parts.findIndex((part) => part !== part.toUpperCase());
  return end >= FEWEST && /\p{Lu}{2}/u.test(parts[end - 1] ?? '') ? end : -1;
}

function isName(
  parts: readonly string[],
  isWord: LineReader['isWord'],
  isLabelled: boolean,
): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const capitals = parts.filter((part) => CAPITALISED.test(part));
  const areKnown = parts.every((part) => CAPITALISED.test(part) || isWord('particles', part));
  const isLong = capitals.length >= FEWEST && capitals.length <= MOST;
  const isWhole = CAPITALISED.test(first) && CAPITALISED.test(last);
  const isFull = isLabelled || !INITIAL.test(last);
  const stops = parts.some((part) => part.length > LONGEST_SHORT && part.endsWith('.'));
  return (
    areKnown &&
    isLong &&
    isWhole &&
    isFull &&
    !stops &&
    !OPENINGS.some((list) => isWord(list, first))
  );
}

/** True where one of the words stands in menus, sections or headings, as no name does. */
export function isHeading(words: string, { isWord, places }: LineReader): boolean {
  return (
    places.has(words.toLowerCase()) ||
    words.split(/[ ,/]+/).some((part) => isWord('headings', part))
  );
}
