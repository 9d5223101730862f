import { earliestFirst } from '../domain/date-order.ts';
import { onceABuild } from './archive.ts';
import { daysApart, seemsSameEvent, type Telling, tellingOf } from './same-event.ts';
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

/**
 * The events that articles tell of, the earliest first. Sentences of different articles that seem
 * to tell of one event stand together, each with its own date.
 */
export function eventsIn(told: readonly Told[]): Event[] {
  const groups: Placed[][] = [];
  for (const placed of told.flatMap(asPlaced).toSorted((a, b) => earliestFirst(a.date, b.date))) {
    const group = groups.find((others) => others.every((other) => tellAlike(placed, other)));
    if (group === undefined) groups.push([placed]);
    else group.push(placed);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { told, article } = first.told;
    const tellings = group.map((placed) => placed.told);
    const id = `${told.id}-${article.slug}`;
    return [{ id, date: first.date, tellings, isDisputed: differ(group) }];
  });
}

function asPlaced(told: Told): Placed[] {
  const { date, keywords } = told.told;
  return date === null ? [] : [{ ...tellingOf(keywords, date), told, date }];
}

function tellAlike(a: Placed, b: Placed): boolean {
  return a.told.article.slug !== b.told.article.slug && seemsSameEvent(a, b);
}

function differ(group: readonly Placed[]): boolean {
  return group.some((a) => group.some((b) => daysApart(a, b) > 0));
}
