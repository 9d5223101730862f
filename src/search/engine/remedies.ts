import { asksNoWord, readAsked } from '../asked.ts';
import { withoutPhrases, withoutWords, withWord } from '../changed-words.ts';
import { type FactValue } from '../facts.ts';
import { addressOf, FIELDS, isLimited, type Query, withChoice, withoutLimits } from '../query.ts';
import { plainWords } from '../words.ts';
import type { Count } from './answer.ts';
import { type KnownWord, nearWords } from './near-words.ts';
import { wordsBeginning } from './find.ts';
import type { SearchIndex } from './open-index.ts';
import type { Settled } from './settle.ts';

/** A change to a query that finds something. */
interface Remedy {
  readonly what: string;
  readonly address: string;
  readonly count: Count;
}

/** Why nothing was found, and what would help. */
export interface Remedies {
  /** Words that no text has, what may have been meant, and what begins so. */
  readonly missing: readonly {
    readonly word: string;
    readonly near: readonly Near[];
    readonly longer: readonly Near[];
  }[];
  readonly remedies: readonly Remedy[];
}
interface Near {
  readonly word: string;
  readonly address: string;
}

/** Names of the filters in a sentence. */
const FIELD_WORDS = {
  speaker: 'speaker',
  kind: 'kind',
  topic: 'topic',
  person: 'person',
  outlet: 'outlet',
} as const;

/** Of more words that nothing has, the first are told; of more filters, the first are tried without. */
const MOST_MISSING = 8;
const MOST_DROPPED = 12;

/** What it takes to try changes of a query. */
interface Trial {
  readonly typed: Query;
  /** Words that are never taken for misspelt. */
  readonly sure: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly count: (query: Query) => Promise<Count>;
}

/** Finds, for a query that finds nothing, each single change after which it finds something. */
export async function remediesFor(
  { query, selection: { index, missing } }: Settled,
  { typed, sure, labels, count }: Trial,
): Promise<Remedies> {
  const facts = isLimited(query) ? await index.facts() : undefined;
  const plain: Change = ['with the words as you typed them', { ...typed, asTyped: true, page: 1 }];
  const changes = [
    ...withoutMissing(query, missing),
    ...changesTo(query, (field, id) => labels.get(id) ?? labelOf(facts?.values[field] ?? [], id)),
    ...(isLimited(typed) || !isLimited(query) ? [] : [plain]),
  ];
  const tried = await Promise.all(
    changes.map(async ([what, changed]) => ({
      what,
      address: addressOf(changed),
      count: await count(changed),
    })),
  );
  return {
    missing: await missingWords(missing, { query, index, sure }),
    remedies: tried.filter((remedy) => remedy.count.number > 0),
  };
}

/** Words that no text has, each with what may have been meant. */
export async function missingWords(
  missing: readonly string[],
  { query, index, sure }: { query: Query; index: SearchIndex; sure: ReadonlySet<string> },
): Promise<Remedies['missing']> {
  const known = missing.length > 0 ? await index.words() : [];
  const isSure = (word: string) => plainWords(word).every((one) => sure.has(one));
  return missing.slice(0, MOST_MISSING).map((word) => ({
    word,
    near: isSure(word) ? [] : nearTo(word, query, known),
    longer: longerThan(word, query, known),
  }));
}

type Change = readonly [what: string, query: Query];

function changesTo(
  query: Query,
  label: (field: (typeof FIELDS)[number], id: string) => string,
): Change[] {
  const first = { ...query, page: 1 };
  const values = FIELDS.flatMap((field) => {
    const { only, not } = query.choices[field];
    return [
      ...only.map((id) => [field, id, ''] as const),
      ...not.map((id) => [field, id, 'not '] as const),
    ];
  });
  const dropped = values.slice(0, MOST_DROPPED).map(([field, id, not]): Change => {
    const what = `without the ${FIELD_WORDS[field]} ${not}“${label(field, id)}”`;
    return [what, withChoice(query, field, id, undefined)];
  });
  const dates: Change = ['at any time', { ...first, from: '', to: '' }];
  const isDated = query.from !== '' || query.to !== '';
  const all: Change = ['without any filter', withoutLimits(query)];
  const loose: Change = ['with the words in any order', withoutPhrases(query)];
  return [
    ...dropped,
    ...(isDated ? [dates] : []),
    ...(dropped.length + Number(isDated) > 1 && query.words !== '' ? [all] : []),
    ...(readAsked(query.words).phrases.length > 0 ? [loose] : []),
  ];
}

/** The query without the words that nothing has, where others are left. */
function withoutMissing(query: Query, missing: readonly string[]): Change[] {
  if (missing.length === 0) return [];
  const left = withoutWords(query, missing);
  if (asksNoWord(readAsked(left.words))) return [];
  const words =
    missing.length > MOST_MISSING
      ? `${String(missing.length)} words that nothing has`
      : missing.map((word) => `“${word}”`).join(' and ');
  return [[`without ${words}`, left]];
}

function labelOf(values: readonly FactValue[], id: string): string {
  return values.find(([value]) => value === id)?.[1] ?? id;
}

/** From fewer letters on anything is near. */
const SHORTEST = 3;
const MOST_LONGER = 4;

/** The query with a word that nothing has replaced by one that is known. */
function nearTo(word: string, query: Query, known: readonly KnownWord[]): Near[] {
  const plain = plainWords(word).join('');
  return plain.length < SHORTEST ? [] : withEach(nearWords(plain, known), word, query);
}

/** The same with words that begin as it does, most frequent first. */
function longerThan(word: string, query: Query, known: readonly KnownWord[]): Near[] {
  return withEach(wordsBeginning(word, known).slice(0, MOST_LONGER), word, query);
}

function withEach(others: readonly string[], word: string, query: Query): Near[] {
  return others.map((other) => ({ word: other, address: addressOf(withWord(query, word, other)) }));
}
