import type { Synonyms } from '../../domain/synonyms.ts';
import type { PeriodRow, Thing } from './known.ts';

/** A name of a thing, as people write it. */
export interface Naming {
  readonly words: string;
  readonly path: string;
  /** What it is in, where it is in a language and has forms: the name of a topic. */
  readonly language?: string;
  /** False where only the whole of it names the thing. */
  readonly hasParts: boolean;
}

/** What queries may name, as the build leaves it for the index. */
export interface Namings {
  readonly things: Readonly<Record<string, Thing>>;
  readonly names: readonly Naming[];
  readonly periods: readonly PeriodRow[];
  readonly synonyms: readonly Synonyms[];
  /** What the archive’s own words are in. */
  readonly language: string;
}
