import { isDay } from '../domain/edtf-date.ts';
import { anniversaryWords, type Period, periodWords } from '../domain/period.ts';

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
  const parts = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?$/.exec(address)?.slice(1) ?? [];
  const asked = parts
    .filter((part) => (part as string | undefined) !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (asked === '') return undefined;
  const links = around(
    asked,
    periods.filter(({ length }) => length === asked.length),
  );
  const isThere = isDay(`${asked}-01-01`.slice(0, 10));
  return {
    words: isThere
      ? `The archive has nothing of ${periodWords(asked)}. The nearest that it has something of:`
      : `The calendar has no ${asked}. The nearest that the archive has something of:`,
    links: links.map((period) => ({
      path: `${period.replaceAll('-', '/')}/`,
      words: periodWords(period),
    })),
  };
}

function helpWithDay(address: string, { anniversaries }: Whereabouts): Help | undefined {
  const [, asked] = /^on\/(\d\d-\d\d)$/.exec(address) ?? [];
  if (asked === undefined) return undefined;
  return {
    words: 'The archive has nothing of this day in any year. The nearest days:',
    links: around(asked, anniversaries).map((day) => ({
      path: `on/${day}/`,
      words: anniversaryWords(day),
    })),
  };
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
  return { words: 'Nothing stands here of that time. All that there is:', links };
}

/** The one before, the one itself and the one after, as far as they are there. */
function around(asked: string, sorted: readonly string[]): string[] {
  return [
    sorted.findLast((one) => one < asked),
    sorted.find((one) => one === asked),
    sorted.find((one) => one > asked),
  ].filter((one) => one !== undefined);
}
