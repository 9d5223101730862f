import type { Kept } from './gate.ts';
import { phraseFinder } from './find-phrases.ts';
import { plainWords } from './plain-words.ts';

/** What tells of an article, as far as what it hides is concerned. */
export type Rights = Pick<
  Kept,
  'slug' | 'formerly' | 'isListed' | 'blocks' | 'whole' | 'title' | 'names' | 'open'
>;

/** So many words in a row are no common phrase any more; shorter texts and titles count whole. */
const RUN = 8;
/** With fewer words a text or a title may be anybody’s: `News in brief`. */
const SHORTEST = 4;
/** A word of a name with fewer letters may be a word of another. */
const SHORTEST_WORD = 4;

/** Phrases that no file may have, each with the article that hides it. */
export interface KeptBack {
  readonly phrases: ReadonlyMap<string, string>;
  /** Single words of hidden names: an index of words has no names in it, and must not have these. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * What the rights of articles keep back: runs of their words, and of those that stand in no list
 * also title and names; without what other articles show, or the archive’s own words (`own`) say.
 */
export function keptBack(articles: readonly Rights[], own: readonly string[]): KeptBack {
  const closed = articles.filter(({ isListed }) => !isListed);
  const phrases = new Map([
    ...articles.flatMap(({ slug, whole }) =>
      whole.flatMap(({ text }) => named(runsOf(text), slug)),
    ),
    ...closed.flatMap(({ slug, title }) => named(runsOf(title ?? ''), slug)),
    ...closed.flatMap(({ slug, names }) =>
      named(
        names.map((name) => plainWords(name).join(' ')),
        slug,
      ),
    ),
  ]);
  const words = new Map(
    closed.flatMap(({ slug, names }) =>
      named(
        names.flatMap(plainWords).filter(({ length }) => length >= SHORTEST_WORD),
        slug,
      ),
    ),
  );
  const find = phraseFinder([...phrases.keys(), ...words.keys()]);
  const shown = articles.flatMap(({ isListed, blocks, title, names, open }) =>
    isListed ? [...blocks.map(({ text }) => text), title ?? '', ...names, ...open] : open,
  );
  for (const text of [...own, ...shown]) {
    for (const phrase of find(plainWords(text))) {
      phrases.delete(phrase);
      words.delete(phrase);
    }
  }
  phrases.delete('');
  return { phrases, words };
}

function named(phrases: readonly string[], slug: string): [string, string][] {
  return phrases.map((phrase) => [phrase, slug]);
}

function runsOf(text: string): string[] {
  const words = plainWords(text);
  if (words.length < SHORTEST) return [];
  const starts = Math.max(1, words.length - RUN + 1);
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + RUN).join(' '));
}
