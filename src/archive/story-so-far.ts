import { dayRange } from '../domain/edtf-date.ts';
import { titleLang, titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { langOf } from '../domain/language-code.ts';
import { toldClauseWords } from '../domain/told-clause.ts';
import { toldWords } from '../domain/told-words.ts';
import { articleAddress } from '../site/addresses.ts';
import { outletWords } from './outlet-words.ts';
import { type FoldedTime, foldStory } from './story-folds.ts';
import { isRough, type TimelineEntry } from './timeline-sections.ts';
import type { Told } from './told.ts';

/** What happened, or was published, as a reader comes to it. */
interface StoryEntry {
  readonly kind: TimelineEntry['kind'];
  /** The clause that tells of it, in the words of the source; of an article its headline. */
  readonly words: string;
  readonly lang: ReturnType<typeof langOf>;
  readonly href: string;
  /** Who tells of it, the first of them, and how many more do. */
  readonly outlets: readonly { readonly label: string; readonly href: string }[];
  readonly more: number;
  /** True where its date is known only roughly. */
  readonly isRough: boolean;
}

/** How long after the day before it a day is. */
type Gap = 'first' | 'day' | 'week' | 'month' | 'season' | 'year';

/** A day, or what is known of one, and what stands at it. */
interface StoryDay {
  readonly date: string;
  readonly words: string;
  readonly gap: Gap;
  readonly entries: readonly StoryEntry[];
}

/** All that an archive has, in order of time: in days, with what would be too long folded. */
export interface Story {
  readonly before: readonly FoldedTime[];
  readonly days: readonly StoryDay[];
  readonly after: readonly FoldedTime[];
}

/** Makes the story of the entries of a timeline, the earliest first; those without a year are left out. */
export function storyOf(entries: readonly TimelineEntry[]): Story {
  const { open, ...folded } = foldStory(entries);
  const groups = Map.groupBy(open, (entry) => wordsOf(entry));
  let last: number | undefined;
  const days = [...groups].map(([words, own]): StoryDay => {
    const date = own[0]?.date ?? '';
    const gap = gapBetween(last, firstTime(date));
    last = firstTime(date) ?? last;
    return { date, words, gap, entries: own.flatMap(storyEntry) };
  });
  return { ...folded, days };
}

function wordsOf({ kind, date }: TimelineEntry): string {
  return kind === 'told' ? toldWords(date) : dateWords(date);
}

function storyEntry(entry: TimelineEntry): StoryEntry[] {
  if (entry.kind === 'told') return eventEntry(entry.event.tellings, isRough(entry));
  const { slug, record } = entry.row.article;
  const href = articleAddress(slug);
  return [
    {
      kind: 'published',
      words: titleWords(record),
      lang: titleLang(record),
      href,
      outlets: [{ label: outletWords(record), href }],
      more: 0,
      isRough: isRough(entry),
    },
  ];
}

/** Of an event that everybody tells of, so many are named. */
const MOST_OUTLETS = 3;

function eventEntry(tellings: readonly Told[], isRough: boolean): StoryEntry[] {
  const [first] = tellings;
  if (first === undefined) return [];
  const { before, exact, after, language, href } = first.words;
  return [
    {
      kind: 'told',
      words: toldClauseWords(before, exact, after),
      lang: langOf(language),
      href,
      outlets: tellings
        .slice(0, MOST_OUTLETS)
        .map(({ article, words }) => ({ label: outletWords(article.record), href: words.href })),
      more: Math.max(0, tellings.length - MOST_OUTLETS),
      isRough,
    },
  ];
}

const DAY = 24 * 60 * 60 * 1000;

function firstTime(date: string): number | undefined {
  const { first, last } = dayRange(date);
  const day = first ?? last;
  return day === undefined ? undefined : Date.parse(day) / DAY;
}

/** The longest stretch, in days, that each step still tells. */
const GAPS = [
  ['day', 1],
  ['week', 7],
  ['month', 31],
  ['season', 183],
] as const;

function gapBetween(earlier: number | undefined, later: number | undefined): Gap {
  if (earlier === undefined || later === undefined) return 'first';
  return GAPS.find(([, days]) => later - earlier <= days)?.[0] ?? 'year';
}
