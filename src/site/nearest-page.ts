import { anniversaryWords, isDay, type Period, periodWords } from '../domain/period.ts';

/** What the page at wrong addresses knows of the archive: which pages there are, by kind. */
export interface Whereabouts {
  /** Every year, month and day that has a page, the earliest first. */
  readonly periods: readonly Period[];
  /** Every day of the calendar that has one: `05-28`. */
  readonly anniversaries: readonly string[];
  /** The combinations of topics that have one: `fentanyl/and/sovereignty`. */
  readonly pairs: readonly string[];
}

/** A page that a reader at a wrong address may have meant; its path is from the archive's root. */
interface Suggestion {
  readonly path: string;
  readonly words: string;
}

/** What to say at a wrong address. */
export interface Help {
  readonly words: string;
  readonly links: readonly Suggestion[];
}

/** The help at an address, given from the archive's root; undefined where it says nothing known. */
export function helpAt(path: string, archive: Whereabouts): Help | undefined {
  const address = addressIn(path);
  return helpWithDate(address, archive) ?? helpWithDay(address, archive);
}

/** The address of a path as pages have it: decoded, without the slash or the file name at its end. */
export function addressIn(path: string): string {
  const plain = path.replace(/^\/+|\/*(?:index)?(?:\.html)?$/g, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** A date as people type it: `2025/5/28`, `2025-05-28`, `2025.5`; and in figures alone, `20250528`. */
const DATES = [/^(\d{4})(?:[/.-]+(\d{1,2}))?(?:[/.-]+(\d{1,2}))?$/, /^(\d{4})(\d{2})(\d{2})?$/];

function helpWithDate(address: string, { periods }: Whereabouts): Help | undefined {
  const asked = DATES.map((form) => numbersIn(form, address)).find((one) => one !== undefined);
  if (asked === undefined) return undefined;
  if (periods.includes(asked)) {
    return { words: 'This date stands at:', links: [linkToPeriod(asked)] };
  }
  const alike = periods.filter(({ length }) => length === asked.length);
  const isThere = isDay(`${asked}-01-01`.slice(0, 10));
  return {
    words: isThere
      ? `Nothing in the archive is dated ${periodWords(asked)}. The nearest:`
      : `The calendar has no ${asked}. The nearest:`,
    links: around(asked, alike).map(linkToPeriod),
  };
}

function helpWithDay(address: string, { anniversaries, periods }: Whereabouts): Help | undefined {
  const asked = numbersIn(/^on\/(\d{1,2})[/-](\d{1,2})$/, address);
  if (asked === undefined) return undefined;
  const days = periods.filter(({ length }) => length === 10);
  const link = (day: string) =>
    anniversaries.includes(day)
      ? { path: `on/${day}/`, words: anniversaryWords(day) }
      : linkToPeriod(days.find((one) => one.endsWith(day)) ?? '');
  const known = days.map((day) => day.slice(5)).toSorted();
  if (known.includes(asked)) return { words: 'This day stands at:', links: [link(asked)] };
  return {
    words: 'Nothing in the archive is dated this day in any year. The nearest:',
    links: around(asked, known).map(link),
  };
}

function linkToPeriod(period: Period): Suggestion {
  return { path: `${period.replaceAll('-', '/')}/`, words: periodWords(period) };
}

/** The numbers of a date as the archive writes them, however they were typed: `2025-05-28`. */
function numbersIn(form: RegExp, address: string): string | undefined {
  const parts = form.exec(address)?.slice(1) as (string | undefined)[] | undefined;
  return parts
    ?.filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/**
 * The page of two topics together, whatever the order they are named in, and as it was addressed
 * before: `topics/a+b/`, in which some servers take the `+` for a space.
 */
export function pairAt(address: string, { pairs }: Pick<Whereabouts, 'pairs'>): string | undefined {
  const form = /^topics\/([a-z0-9-]+)(?:[+ ]|\/and\/)([a-z0-9-]+)$/;
  const pair = form.exec(address)?.slice(1).toSorted().join('/and/');
  return pair !== undefined && pairs.includes(pair) ? `topics/${pair}/` : undefined;
}

/** The one before and the one after, as far as they are there. */
function around(asked: string, sorted: readonly string[]): string[] {
  return [sorted.findLast((one) => one < asked), sorted.find((one) => one > asked)].filter(
    (one) => one !== undefined,
  );
}
