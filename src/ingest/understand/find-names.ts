import { type Block, proseText } from '../../domain/block.ts';
import type { Person, Vocabularies } from '../../domain/vocabulary.ts';
import { leftmostLongest, type Mention, mentionsIn } from './find-terms.ts';
import { indexLabels, type Label, type LabelIndex, matchesIn } from './label-index.ts';

/** The names of people and organisations, made ready to be found. */
export interface NameIndex {
  /** Labels and other full names. */
  readonly full: LabelIndex;
  /** Short names, by the id of their bearer. */
  readonly short: ReadonlyMap<string, readonly Label[]>;
  readonly isPerson: ReadonlySet<string>;
}

/** Makes the names of people and organisations ready to be found. */
export function indexNames({
  people,
  organisations,
}: Pick<Vocabularies, 'people' | 'organisations'>): NameIndex {
  const terms = [...people, ...organisations];
  return {
    full: indexLabels(terms.flatMap(fullNames)),
    short: new Map(terms.map((term) => [term.id, shortNames(term)])),
    isPerson: new Set(people.map(({ id }) => id)),
  };
}

/**
 * Finds people and organisations. A label or another full name stands for itself; a short one
 * (`Sheinbaum`, `Johnson`) counts only in a text that also names its bearer in full, and not where
 * two bearers of it are named.
 */
export function findNames(
  blocks: readonly Block[],
  { full, short, isPerson }: NameIndex,
): { readonly people: Mention[]; readonly organisations: Mention[] } {
  const text = proseText(blocks);
  const inFull = matchesIn(text, full);
  const named = new Set(leftmostLongest(inFull).map(({ label }) => label.term));
  const shorts = unambiguous([...named].flatMap((id) => short.get(id) ?? []));
  const inShort = matchesIn(text, indexLabels(shorts));
  const mentions = mentionsIn(blocks, leftmostLongest([...inFull, ...inShort]));
  return {
    people: mentions.filter(({ term }) => isPerson.has(term)),
    organisations: mentions.filter(({ term }) => !isPerson.has(term)),
  };
}

function fullNames({ id, label, also }: Person): Label[] {
  return [
    { term: id, words: label, rule: 'name' },
    ...also.map((words) => ({ term: id, words, rule: 'other-name' })),
  ];
}

function shortNames({ id, short }: Person): Label[] {
  return short.map((words) => ({ term: id, words, rule: 'short-name' }));
}

function unambiguous(labels: readonly Label[]): Label[] {
  const bearers = Map.groupBy(labels, ({ words }) => words);
  return labels.filter(({ words }) => bearers.get(words)?.length === 1);
}
