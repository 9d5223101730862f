import { anniversaryWords, isDay, type Period, periodWords } from '../domain/period.ts';

/** What the page at wrong addresses knows of the archive: which pages there are, by kind. */
export interface Whereabouts {
  /** Every year, month and day that has a page, the earliest first. */
  readonly periods: readonly Period[];
  /** Every day of the calendar that has one: `05-28`. */
  readonly anniversaries: readonly string[];
  /** The labels of topics, by id. */
  readonly topics: Readonly<Record<string, string>>;
  /** The combinations of topics that have one: `fentanyl+sovereignty`. */
  readonly pairs: readonly string[];
  /** What the archive holds, in words. */
  readonly searched: string;
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

/** Most pairs of topics that are worth suggesting. */
const MOST_PAIRS = 6;

/** The help at an address, given from the archive's root; undefined where it says nothing known. */
export function helpAt(path: string, archive: Whereabouts): Help | undefined {
  const address = decodeURIComponent(path).replace(/\/$/, '');
  return (
    helpWithDate(address, archive) ??
    helpWithDay(address, archive) ??
    helpWithPair(address, archive) ??
    helpWithTerm(address)
  );
}

function helpWithDate(address: string, { periods }: Whereabouts): Help | undefined {
  const asked = numbersIn(/^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?$/, address);
  if (asked === undefined) return undefined;
  const link = (period: Period) => ({
    path: `${period.replaceAll('-', '/')}/`,
    words: periodWords(period),
  });
  if (periods.includes(asked)) return { words: 'This date stands at:', links: [link(asked)] };
  const alike = periods.filter(({ length }) => length === asked.length);
  const isThere = isDay(`${asked}-01-01`.slice(0, 10));
  return {
    words: isThere
      ? `The archive has nothing of ${periodWords(asked)}. The nearest that it has something of:`
      : `The calendar has no ${asked}. The nearest that the archive has something of:`,
    links: around(asked, alike).map(link),
  };
}

function helpWithDay(address: string, { anniversaries }: Whereabouts): Help | undefined {
  const asked = numbersIn(/^on\/(\d{1,2})[/-](\d{1,2})$/, address);
  if (asked === undefined) return undefined;
  const link = (day: string) => ({ path: `on/${day}/`, words: anniversaryWords(day) });
  if (anniversaries.includes(asked)) return { words: 'This day stands at:', links: [link(asked)] };
  return {
    words: 'The archive has nothing of this day in any year. The nearest days:',
    links: around(asked, anniversaries).map(link),
  };
}

/** The numbers of a date as the archive writes them, however they were typed: `2025-05-28`. */
function numbersIn(form: RegExp, address: string): string | undefined {
  const parts = form.exec(address)?.slice(1) as (string | undefined)[] | undefined;
  return parts
    ?.filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function helpWithPair(address: string, { topics, pairs, searched }: Whereabouts): Help | undefined {
  const [, a = '', b = ''] = /^topics\/([a-z0-9-]+)[+ ]([a-z0-9-]+)$/.exec(address) ?? [];
  const [one, other] = [topics[a], topics[b]];
  if (one === undefined || other === undefined) return undefined;
  const labels = (pair: string) =>
    pair
      .split('+')
      .map((id) => topics[id] ?? id)
      .join(' and ');
  const link = (pair: string) => ({ path: `topics/${pair}/`, words: labels(pair) });
  const pair = [a, b].toSorted().join('+');
  if (pairs.includes(pair))
    return { words: 'These topics stand together at:', links: [link(pair)] };
  const near = pairs.filter((known) => known.split('+').some((id) => id === a || id === b));
  return {
    words: `No article has both ${one} and ${other}. Searched: ${searched}.`,
    links: [
      { path: `topics/${a}/`, words: one },
      { path: `topics/${b}/`, words: other },
      ...near.slice(0, MOST_PAIRS).map(link),
    ],
  };
}

function helpWithTerm(address: string): Help | undefined {
  const [, term, id = ''] =
    /^((?:topics|people|organisations|outlets)\/([a-z0-9-]+))\/\d{4}(?:\/\d{1,2})*$/.exec(
      address,
    ) ?? [];
  if (term === undefined) return undefined;
  const links = [{ path: `${term}/`, words: id.replaceAll('-', ' ') }];
  // Which times a term has a page of would be too much to fetch: nothing is denied that may be there.
  return { words: 'All that the archive has of it, at any time:', links };
}

/** The one before and the one after, as far as they are there. */
function around(asked: string, sorted: readonly string[]): string[] {
  return [sorted.findLast((one) => one < asked), sorted.find((one) => one > asked)].filter(
    (one) => one !== undefined,
  );
}
