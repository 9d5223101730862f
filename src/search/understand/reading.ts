import type { Query } from '../query.ts';
import type { Known, Role } from './known.ts';
import { type Meant, meantBy } from './meant.ts';
import { type Part, partsOf, queryTaken, type Taken, timeOf } from './parts.ts';
import type { Spans } from './spans.ts';
import { clausesOf, type Stretch, type Typed } from './tokens.ts';

/** A question as it was understood. */
export interface Reading {
  readonly parts: readonly Part[];
  /** True where words of asking say that it is a question; else its words stay words where it finds nothing. */
  readonly isSure: boolean;
  /** What says the same with filters; its words are those that are left to find. */
  readonly query: Query;
}

/**
 * Reads a query as a question: who said it, on what, where and when. A name alone stays a word, and
 * so do two that may both be the speaker’s. What is in quotation marks, or refused, was put exactly,
 * and a query with either is left as it is.
 */
export function readingOf(
  query: Query,
  typed: Typed,
  spans: Spans,
  known: Known,
): Reading | undefined {
  const { clauses } = typed;
  if (query.asTyped || clauses.some((one) => one.isPhrase || one.isRefused)) return undefined;
  const roles = freeRoles(typed, spans, known);
  const asks = asksWhatWasSaid(roles, spans);
  const meant = spans.names.flatMap((named) => meantBy(named, typed, { asks, known }) ?? []);
  const times = query.from + query.to === '' ? spans.dates : [];
  if (!isQuestion(meant, { asks, isAbout: roles.includes('about'), spans })) return undefined;
  const taken: Taken[] = [...speakerOf(meant), ...meant.filter(({ isSpeaker }) => !isSpeaker)];
  const time = timeOf(times.map(({ period }) => period));
  const timeClauses = times.flatMap((dated) => clausesOf(typed, dated));
  if (time !== undefined) taken.push({ meaning: time, clauses: timeClauses });
  if (asks && speakerOf(meant).length === 0) taken.push({ meaning: { kind: 'said' }, clauses: [] });
  const left = wordsLeft(typed, { taken, spans, known, asks });
  const isEmpty = left.length === 0 && taken.every(({ meaning }) => meaning.kind === 'said');
  const reader = { query, clauses, taken, left };
  const isSure = asks || roles.includes('about');
  return isEmpty ? undefined : { parts: partsOf(reader), isSure, query: queryTaken(reader) };
}

/** True where somebody asks for what was said: a word for that beside another of asking, or a name. */
function asksWhatWasSaid(roles: readonly (Role | undefined)[], { names }: Spans): boolean {
  const isOther = (role: Role | undefined) => role === 'about' || role === 'small';
  return roles.includes('saying') && (names.length > 0 || roles.some(isOther));
}

/**
 * True where more is asked than that words are found: what was said, somebody beside a topic, an
 * outlet or a date, a topic beside a date or an outlet; or a month or a day, which texts write in
 * many ways.
 */
function isQuestion(
  meant: readonly Meant[],
  { asks, isAbout, spans }: { asks: boolean; isAbout: boolean; spans: Spans },
): boolean {
  const fields = meant.flatMap(({ meaning, isSpeaker }) =>
    meaning.kind === 'only' && !isSpeaker ? meaning.field : [],
  );
  const kinds = new Set([...fields, ...spans.dates.map(() => 'time')]).size;
  const isOfOne = speakerOf(meant).length > 0 && (kinds > 0 || isAbout);
  return asks || isOfOne || kinds > 1 || spans.dates.some(({ period }) => period.length > 4);
}

/** The one who is asked after, where it is one. */
function speakerOf(meant: readonly Meant[]): Meant[] {
  const speakers = meant.filter(({ isSpeaker, isAbout }) => isSpeaker && !isAbout);
  return speakers.length === 1 ? speakers : [];
}

/** For what the words stand that are neither names nor dates; a part of a clause stands for nothing. */
function freeRoles({ tokens }: Typed, { names, dates }: Spans, known: Known) {
  const isNamed = (at: number) => [...names, ...dates].some((one) => isIn(at, one));
  const isPart = (at: number, other: number) => tokens[at]?.clause === tokens[other]?.clause;
  return tokens.flatMap(({ plain }, at) => {
    if (isNamed(at)) return [];
    return [isPart(at, at - 1) || isPart(at, at + 1) ? undefined : known.asking[plain]];
  });
}

/** The clauses that are still to be found: what was taken for nothing and is no word of asking. */
function wordsLeft(
  { clauses, tokens }: Typed,
  asked: { taken: readonly Taken[]; spans: Spans; known: Known; asks: boolean },
): number[] {
  const { taken, spans, known, asks } = asked;
  const isTaken = new Set(taken.flatMap((one) => one.clauses));
  return [...clauses.keys()].filter((clause) => {
    const own = [...tokens.keys()].filter((at) => tokens[at]?.clause === clause);
    const isNamed = own.some((at) => spans.names.some((one) => isIn(at, one)));
    const isOfAsking = own.every((at) => {
      const role = known.asking[tokens[at]?.plain ?? ''];
      return role !== undefined && (asks || role !== 'saying');
    });
    return !isTaken.has(clause) && (isNamed || !isOfAsking);
  });
}

function isIn(at: number, { start, end }: Stretch): boolean {
  return at >= start && at < end;
}
