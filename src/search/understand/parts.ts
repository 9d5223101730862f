import { lastDay, type Period, periodWords } from '../../domain/period.ts';
import { type Clause, writeClauses } from '../clauses.ts';
import { addressOf, type Field, type Query, withChoice } from '../query.ts';

/** What a part of a question was taken for. */
export type Meaning =
  | { readonly kind: 'only'; readonly field: Field; readonly id: string; readonly label: string }
  | { readonly kind: 'time'; readonly from: Period; readonly to: Period }
  /** Asks for what was said, whoever said it. */
  | { readonly kind: 'said' };

/** Words of a query, by the numbers of their clauses, and what they were taken for. */
export interface Taken {
  readonly meaning: Meaning;
  readonly clauses: readonly number[];
}

/** A part of the reading of a query, as a page shows it. */
export interface Part {
  readonly kind: Field | 'time' | 'said';
  readonly label: string;
  /** Where the query is without it, and where its words are words to find. */
  readonly without: string;
  readonly asWords: string;
}

/** What is typed, what of it was taken for something, and the words that are left to find. */
export interface Reader {
  readonly query: Query;
  readonly clauses: readonly Clause[];
  readonly taken: readonly Taken[];
  readonly left: readonly number[];
}

/** The query that says with filters what was taken for one. */
export function queryTaken({ query, clauses, taken, left }: Reader): Query {
  const words = writeClauses(clauses.filter((_, at) => left.includes(at)));
  const isSaid = taken.some(({ meaning }) => isOfQuotations(meaning));
  const tab = isSaid ? 'quotations' : query.tab;
  return taken.reduce<Query>((so, { meaning }) => withMeaning(so, meaning), {
    ...{ ...query, words, tab, asTyped: words !== '' },
  });
}

/** The parts of a reading, each with where the query is without it. */
export function partsOf(reader: Reader): Part[] {
  const { taken, left } = reader;
  return taken.map((one) => {
    const others = { ...reader, taken: taken.filter((other) => other !== one) };
    const loose = { ...others, left: [...left, ...one.clauses] };
    return {
      ...named(one.meaning),
      without: addressOf({ ...queryTaken(others), page: 1 }),
      asWords: addressOf({ ...queryTaken(loose), page: 1 }),
    };
  });
}

/** What a meaning is, in words. */
export function named(meaning: Meaning): Pick<Part, 'kind' | 'label'> {
  switch (meaning.kind) {
    case 'only':
      return { kind: meaning.field, label: meaning.label };
    case 'time': {
      const [from, to] = [periodWords(meaning.from), periodWords(meaning.to)];
      return { kind: 'time', label: from === to ? from : `${from} to ${to}` };
    }
    case 'said':
      return { kind: 'said', label: '' };
  }
}

function isOfQuotations(meaning: Meaning): boolean {
  return meaning.kind === 'said' || (meaning.kind === 'only' && meaning.field === 'speaker');
}

/** The query with what a meaning asks for; the page stays. */
export function withMeaning(query: Query, meaning: Meaning): Query {
  switch (meaning.kind) {
    case 'only':
      return { ...withChoice(query, meaning.field, meaning.id, 'only'), page: query.page };
    case 'time':
      return { ...query, from: meaning.from, to: meaning.to };
    case 'said':
      return query;
  }
}

/** From the first to the last of several periods. */
export function timeOf(periods: readonly Period[]): Meaning | undefined {
  const [from] = periods.toSorted();
  const to = periods.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
  return from === undefined || to === undefined ? undefined : { kind: 'time', from, to };
}
