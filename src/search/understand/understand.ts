import type { Field, Query } from '../query.ts';
import { type GoTo, pagesNamed } from './go-to.ts';
import type { Known } from './known.ts';
import { thingsWith } from './names.ts';
import { type Meaning, timeOf } from './parts.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Spans, spansOf } from './spans.ts';
import { clausesOf, type Token, type Typed, typedOf } from './tokens.ts';

/** What is understood of a query before anything is looked for. */
export interface Understood {
  /** The pages that it names. */
  readonly goTo: readonly GoTo[];
  /** The query as a question, where it is one. */
  readonly reading: Reading | undefined;
  /** What else counts as a word, as a curator says. */
  readonly also: ReadonlyMap<string, readonly string[]>;
  /** What a word names, alone or with others, that no text may have. */
  readonly meant: ReadonlyMap<string, Meant>;
  /** The names of the things that it names, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  /** Plain words that are never taken for misspelt: those of dates and of names. */
  readonly sure: ReadonlySet<string>;
}

/** What words mean together, where they are not looked for. */
interface Meant {
  readonly texts: readonly string[];
  readonly meaning: Meaning;
}

const FIELDS: Readonly<Record<string, Field>> = {
  ...{ topics: 'topic', people: 'person', outlets: 'outlet' },
};

/** Understands a query by what is known of its words. */
export function understand(query: Query, known: Known): Understood {
  const typed = typedOf(query.words);
  const { tokens } = typed;
  const spans = spansOf(tokens, known);
  return {
    goTo: pagesNamed(tokens, spans, known),
    reading: readingOf(query, typed, spans, known),
    also: alsoOf(typed, known),
    meant: meantWords(typed, spans, known),
    labels: labelsOf(spans, known),
    sure: sureWords(tokens, spans, known),
  };
}

function alsoOf({ clauses }: Typed, { synonyms }: Known): Understood['also'] {
  const words = clauses.filter(({ isPhrase, isRefused }) => !isPhrase && !isRefused);
  return new Map(
    words.flatMap(({ text }) => {
      const others = synonyms[text.toLowerCase()] ?? [];
      return others.length > 0 ? [[text, others] as const] : [];
    }),
  );
}

/** By each of their words: dates, names of one thing that a filter knows, and lone parts of such names. */
function meantWords(typed: Typed, { names, dates }: Spans, known: Known): Understood['meant'] {
  const { clauses, tokens } = typed;
  const all = tokens.map(({ plain }, at) => {
    const named = names.find(({ start, end }) => at >= start && at < end);
    const dated = dates.find(({ start, end }) => at >= start && at < end);
    const paths = named?.paths ?? thingsWith([plain], known);
    const meaning = dated === undefined ? thingMeant(paths, known) : timeOf([dated.period]);
    return { meaning, own: clausesOf(typed, named ?? dated ?? { start: at, end: at + 1 }) };
  });
  return new Map(
    all.flatMap(({ meaning, own }) => {
      const texts = own.map((at) => clauses[at]?.text ?? '');
      const isExact = own.some((at) => clauses[at]?.isPhrase);
      if (meaning === undefined || isExact) return [];
      return texts.map((text) => [text, { texts, meaning }] as const);
    }),
  );
}

function thingMeant(paths: readonly string[], known: Known): Meaning | undefined {
  const [path = '', ...others] = paths;
  const [vocabulary = '', id = ''] = path.split('/');
  const field = FIELDS[vocabulary];
  const label = known.things[path]?.label;
  if (others.length > 0 || field === undefined || label === undefined) return undefined;
  return { kind: 'only', field, id, label };
}

function labelsOf({ names }: Spans, known: Known): Map<string, string> {
  const paths = names.flatMap((named) => named.paths);
  return new Map(paths.map((path) => [path.split('/')[1] ?? '', known.things[path]?.label ?? '']));
}

function sureWords(tokens: readonly Token[], { dates, names }: Spans, known: Known): Set<string> {
  const named = [...dates, ...names].flatMap(({ start, end }) => tokens.slice(start, end));
  const others = tokens.filter(({ plain }) => plain in known.months || /^\d/.test(plain));
  return new Set([...named, ...others].map(({ plain }) => plain));
}
