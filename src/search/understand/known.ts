import type { Period } from '../../domain/period.ts';
import { plainWords } from '../words.ts';

/** A page that a query can name: of a topic, a person, an organisation or an outlet. */
export interface Thing {
  readonly label: string;
  /** How many articles have it. */
  readonly articles: number;
  /** How many quotations are its own. */
  readonly said?: number;
  /** Topics of which there is a page of what it said on them, and how much that is. */
  readonly on?: Readonly<Record<string, number>>;
}

/**
 * A name as it is compared, the thing that has it, and whether it counts in capitals alone; of a name
 * of which only a part is known, no words.
 */
export type Name = readonly [words: string, path: string, isCapitals?: true];

/** A period of a year that has a page: what was published in it, and what is told of it. */
export type PeriodRow = readonly [period: Period, articles: number, told: number];

export const ROLES = ['saying', 'about', 'small'] as const;
/** For what a word of asking stands; see `AskingWords`. */
export type Role = (typeof ROLES)[number];

/** What can be known of words, by the word; a file has it of some of them. */
export interface Known {
  /** By their paths: `topics/tariffs/`. */
  readonly things: Readonly<Record<string, Thing>>;
  /** Names that have the word. */
  readonly names: Readonly<Record<string, readonly Name[]>>;
  /** The numbers of months, from 1. */
  readonly months: Readonly<Record<string, number>>;
  readonly asking: Readonly<Record<string, Role>>;
  /** What a curator takes for the same. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly periods: Readonly<Record<string, readonly PeriodRow[]>>;
}

/** More words than these are no question but a passage: what they name is not looked up. */
const MOST_WORDS = 16;

/** The words to look up of what a reader typed. */
export function wordsToKnow(typed: string): string[] {
  const words = new Set(plainWords(typed));
  return words.size > MOST_WORDS ? [] : [...words];
}

/** What is known by several files together. */
export function together(files: readonly Known[]): Known {
  const all = <Key extends keyof Known>(key: Key): Known[Key] =>
    Object.assign(Object.create(null) as object, ...files.map((file) => file[key])) as Known[Key];
  return {
    ...{ things: all('things'), names: all('names'), months: all('months') },
    ...{ asking: all('asking'), synonyms: all('synonyms'), periods: all('periods') },
  };
}

export const NOTHING_KNOWN = together([]);
