import type { Block } from '../../domain/block.ts';
import type { Organisation, Person } from '../../domain/vocabulary.ts';
import { findTerms, type Label, type Mention } from './find-terms.ts';

/**
 * Finds people and organisations. A label or another full name stands for itself; a short one
 * (`Sheinbaum`, `Johnson`) counts only in a text that also names its bearer in full, and not where
 * two bearers of it are named.
 */
export function findNames(
  blocks: readonly Block[],
  people: readonly Person[],
  organisations: readonly Organisation[],
): { readonly people: Mention[]; readonly organisations: Mention[] } {
  const terms = [...people, ...organisations];
  const full = terms.flatMap(fullNames);
  const named = new Set(findTerms(blocks, full, { cased: true }).map(({ term }) => term));
  const short = unambiguous(terms.filter(({ id }) => named.has(id)).flatMap(shortNames));
  const mentions = findTerms(blocks, [...full, ...short], { cased: true });
  const isPerson = new Set(people.map(({ id }) => id));
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
