import type { Gold } from './annotated-page.ts';
import { plain } from './plain.ts';
import type { Prediction } from './predict.ts';

/** Part is right and part is not, or is missing: of several authors. */
export const VERDICTS = ['right', 'part', 'wrong', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The values that are judged. */
export const JUDGED = ['title', 'date', 'authors'] as const;
export type Judged = (typeof JUDGED)[number];

/** How the values that were read of a page are judged; undefined is what is not annotated there. */
export function verdictsOn(
  gold: Gold,
  read: Pick<Prediction, Judged>,
): Readonly<Record<Judged, Verdict | undefined>> {
  return {
    title: gold.title ? onTitle(gold.title, read.title) : undefined,
    date: gold.date ? onDate(gold.date, read.date) : undefined,
    authors: gold.authors?.length ? onAuthors(gold.authors, read.authors) : undefined,
  };
}

function onTitle(gold: string, read: string | null): Verdict {
  if (!read) return 'none';
  const unspaced = (title: string) => plain(title).replaceAll(' ', '');
  return unspaced(read) === unspaced(gold) ? 'right' : 'wrong';
}

/** Right is that day and no more: no hour of it, no day nearly known. */
function onDate(gold: string, read: string | null): Verdict {
  if (!read) return 'none';
  return read === gold ? 'right' : 'wrong';
}

function onAuthors(gold: readonly string[], read: readonly string[]): Verdict {
  if (read.length === 0) return 'none';
  const known = new Set(gold.map(plain));
  const found = read.filter((name) => known.has(plain(name))).length;
  if (found === 0) return 'wrong';
  return found === known.size && found === read.length ? 'right' : 'part';
}
