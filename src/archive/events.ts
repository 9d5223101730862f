import type { Article } from '../domain/article.ts';
import { earliestFirst } from '../domain/date-order.ts';
import { Alike } from './alike.ts';
import { onceABuild } from './archive.ts';
import { seemsSameEvent, type Telling, tellingOf } from './same-event.ts';
import { allTold, type Told } from './told.ts';

/** Something that happened, as one or more articles tell it. */
export interface Event {
  /** Its address on the page of a timeline. */
  readonly id: string;
  /** The earliest of the dates (EDTF) that it is given. */
  readonly date: string;
  readonly tellings: readonly Told[];
  /** True where two articles give it dates that exclude each other. */
  readonly isDisputed: boolean;
}

/** A telling with a date, ready to be compared with others. */
interface Placed extends Telling {
  readonly told: Told;
  readonly date: string;
}

/** All events that articles tell of, the earliest first. */
export const allEvents = onceABuild(() => eventsIn(allTold()));

/** Times that are told of and cannot be placed: `Days before`. */
export const allUnplaced = onceABuild(() => allTold().filter(({ told }) => told.date === null));

/** A telling is held against so many others of an event: of one told a thousand times they are enough. */
const MOST_COMPARED = 12;

/**
 * The events that articles tell of, the earliest first. Sentences of different articles that seem
 * to tell of one event stand together, each with its own date.
 */
export function eventsIn(told: readonly Told[]): Event[] {
  const placed = told.flatMap(asPlaced).toSorted((a, b) => earliestFirst(a.date, b.date));
  const openings = new Alike<Placed>(placed);
  const groups = new Map<Placed, Group>();
  for (const one of placed) {
    const group = openings
      .to(one)
      .flatMap((opening) => groups.get(opening) ?? [])
      .find((candidate) => tellsOf(candidate, one));
    if (group === undefined) {
      groups.set(one, { tellings: [one], articles: new Set([one.told.article]) });
      openings.add(one);
    } else {
      group.tellings.push(one);
      group.articles.add(one.told.article);
    }
  }
  return [...groups].map(
    ([
      {
        told: { told, article },
        date,
      },
      { tellings },
    ]) => ({
      id: `${told.id}-${article.slug}`,
      date,
      tellings: tellings.map((telling) => telling.told),
      isDisputed: exclude(tellings),
    }),
  );
}

/** Tellings of one event, and the articles that they are of. */
interface Group {
  readonly tellings: Placed[];
  readonly articles: Set<Article>;
}

function tellsOf({ tellings, articles }: Group, one: Placed): boolean {
  if (articles.has(one.told.article)) return false;
  return tellings.slice(0, MOST_COMPARED).every((other) => seemsSameEvent(one, other));
}

function asPlaced(told: Told): Placed[] {
  const { date, keywords } = told.told;
  return date === null ? [] : [{ ...tellingOf(keywords, date), told, date }];
}

/** True where two of the tellings give dates that exclude each other. */
function exclude(tellings: readonly Telling[]): boolean {
  const latest = tellings.reduce((day, { from }) => Math.max(day, from), -Infinity);
  return tellings.some(({ to }) => to < latest);
}
