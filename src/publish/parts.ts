import { yearOf } from '../archive/timeline-sections.ts';

/** Above so many bytes an export is divided. */
export const MOST_AS_A_WHOLE = 20_000_000;
/** The largest file that hosts take is one of 25 MiB; a file has somewhat more than its items. */
export const MOST_IN_A_FILE = 24_000_000;

/** What of an export stands in files of its own. */
export interface Part<Item> {
  /** Its name: `1987`, `1987-2` where a year is too much for one file, `undated`; of all, none. */
  readonly name: string | undefined;
  readonly items: readonly Item[];
  /** How many bytes they take together. */
  readonly bytes: number;
}

/** What is to be known of an item: the bytes it takes, and when its article was published. */
interface Measures<Item> {
  readonly bytes: (item: Item) => number;
  readonly date: (item: Item) => string | null;
}

/** Divides items by the years of their articles where they are too much for one file. */
export function partsOf<Item>(
  items: readonly Item[],
  { bytes, date }: Measures<Item>,
): Part<Item>[] {
  const sized = items.map((item) => ({ item, bytes: bytes(item) }));
  if (sum(sized) <= MOST_AS_A_WHOLE) return [{ name: undefined, items, bytes: sum(sized) }];
  const byYear = Map.groupBy(sized, ({ item }) => yearOf({ date: date(item) }) ?? 'undated');
  return [...byYear].flatMap(([year, ofYear]) =>
    pieces(ofYear).map((piece, at, { length }) => ({
      name: length === 1 ? year : `${year}-${String(at + 1)}`,
      items: piece.map(({ item }) => item),
      bytes: sum(piece),
    })),
  );
}

/** The name of a file of an export: `articles.csv`; of a part, `articles-1987.csv`. */
export function partFile(
  name: string,
  { name: part }: Pick<Part<unknown>, 'name'>,
  extension: string,
): string {
  return `${name}${part === undefined ? '' : `-${part}`}.${extension}`;
}

interface Sized<Item> {
  readonly item: Item;
  readonly bytes: number;
}

function sum(sized: readonly Sized<unknown>[]): number {
  return sized.reduce((all, { bytes }) => all + bytes, 0);
}

/** Cuts a list where its next item would be too much. */
function pieces<Item>(sized: readonly Sized<Item>[]): Sized<Item>[][] {
  const all: Sized<Item>[][] = [];
  let left = 0;
  for (const one of sized) {
    if (one.bytes > left || all.length === 0) {
      all.push([]);
      left = MOST_IN_A_FILE;
    }
    all.at(-1)?.push(one);
    left -= one.bytes;
  }
  return all;
}
