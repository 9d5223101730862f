import { belongs } from '../domain/belonging.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { firstDay, lastDay, type Period } from '../domain/period.ts';

interface Span<Thing> {
  readonly thing: Thing;
  readonly date: string;
  /** The days between which it is; where one is open they sort before or after every ISO day. */
  readonly first: string;
  readonly last: string;
}

/** Things of uncertain date, made ready to be asked which of them may be of a period. */
export class Unsure<Thing> {
  /** By their first days; and their last days alone, in order. */
  readonly #spans: readonly Span<Thing>[];
  readonly #lasts: readonly string[];
  /** Of one of several days, which do not follow each other: these are few. */
  readonly #scattered: readonly Span<Thing>[];

  constructor(things: readonly Thing[], dateOf: (thing: Thing) => string) {
    const spans = things.map((thing) => spanOf(thing, dateOf(thing)));
    const isScattered = ({ date }: Span<Thing>) => /^[[{]/.test(date);
    this.#spans = spans.filter((span) => !isScattered(span)).toSorted(byFirst);
    this.#lasts = this.#spans.map(({ last }) => last).toSorted();
    this.#scattered = spans.filter(isScattered);
  }

  /** How many are of the period, surely or perhaps. */
  count(period: Period): number {
    const opens = firstDay(period);
    const ended = countWhile(this.#lasts, (last) => last < opens);
    return this.#begunBy(lastDay(period)) - ended + this.#scatteredIn(period).length;
  }

  /** Those asked for that are perhaps of the period, those that begin last first; at most so many. */
  latest(period: Period, most: number, isAskedFor: (thing: Thing) => boolean): Thing[] {
    const isMeant = ({ date, thing }: Span<Thing>) =>
      belongs(date, period) === 'perhaps' && isAskedFor(thing);
    const found: Span<Thing>[] = [];
    let left = this.count(period);
    let at = this.#begunBy(lastDay(period));
    while (left > 0 && found.length < most && at > 0) {
      const span = this.#spans[--at];
      if (span === undefined || span.last < firstDay(period)) continue;
      left -= 1;
      if (isMeant(span)) found.push(span);
    }
    return [...found, ...this.#scattered.filter(isMeant)]
      .toSorted((a, b) => byFirst(b, a))
      .slice(0, most)
      .map(({ thing }) => thing);
  }

  #begunBy(day: string): number {
    return countWhile(this.#spans, ({ first }) => first <= day);
  }

  #scatteredIn(period: Period): Span<Thing>[] {
    return this.#scattered.filter(({ date }) => belongs(date, period) !== 'no');
  }
}

function spanOf<Thing>(thing: Thing, date: string): Span<Thing> {
  const { first = '', last = '~' } = dayRange(date);
  return { thing, date, first, last };
}

function byFirst<Thing>(a: Span<Thing>, b: Span<Thing>): number {
  return a.first < b.first ? -1 : Number(a.first > b.first);
}

/** How many at the beginning of a list are so: all that are stand there. */
function countWhile<Of>(list: readonly Of[], isSo: (one: Of) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list.slice(middle, middle + 1).every(isSo)) low = middle + 1;
    else high = middle;
  }
  return low;
}
