import type { Problem } from '../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { phraseFinder } from './find-phrases.ts';
import { keptBack, type Rights } from './kept-back.ts';
import { plainWords } from './plain-words.ts';

/** What is looked through, and the articles with the words that may be shown, and with all. */
type Searched = Pick<BuiltSite, 'paths' | 'textOf'> & {
  readonly articles: readonly Rights[];
  /** What the archive says of itself and of its terms. */
  readonly ownWords: readonly string[];
};

/**
 * Finds what rights keep from being shown, in any file of the site: words of an article, and title
 * and names of one that is withheld or withdrawn, whose own page has them as little as any other.
 */
export function findLeaks({ paths, textOf, articles, ownWords }: Searched): Problem[] {
  const { phrases, words } = keptBack(articles, ownWords);
  if (phrases.size === 0) return [];
  const find = phraseFinder(phrases.keys());
  const closed = articles.filter(({ isListed }) => !isListed);
  return paths.flatMap((path) => leaksIn(path));

  function leaksIn(file: string): Problem[] {
    const inFile = plainWords(withoutOwnAddress(textOf(file), file, closed));
    const [phrase] = find(inFile);
    const word = file.startsWith('search-index/') ? wordOfIndex(inFile, words) : undefined;
    const leaked = phrase ?? word;
    if (leaked === undefined) return [];
    const slug = phrases.get(leaked) ?? words.get(leaked) ?? '';
    const what = `shows of ${slug} what its rights keep back: ${JSON.stringify(leaked)}.`;
    return [{ file, what, remedy: 'Have it take articles from src/archive/archive.ts alone.' }];
  }
}

/** The address of a page has words of the title, and stands in the page, and in a bag, of which it is made. */
function withoutOwnAddress(text: string, file: string, closed: readonly Rights[]): string {
  const own = file.endsWith('.tar')
    ? closed
    : closed.filter(({ slug, formerly }) =>
        [slug, ...formerly].some((one) => file.startsWith(`articles/${one}/`)),
      );
  return own
    .flatMap(({ slug, formerly, open }) => [slug, ...formerly, ...open])
    .reduce((rest, one) => rest.replaceAll(one, ' '), text);
}

/** Pagefind puts the length of a word in bytes, as a letter, before it, and cuts endings off. */
function wordOfIndex(inFile: readonly string[], words: ReadonlyMap<string, string>) {
  const forms = new Map(
    [...words.keys()].flatMap((word) => [
      [word, word],
      [word.slice(0, -1), word],
    ]),
  );
  const ofPagefind = (word: string) => (isLength(word) ? (forms.get(word.slice(1)) ?? []) : []);
  return inFile.flatMap((word) => (words.has(word) ? [word] : ofPagefind(word)))[0];
}

/** True where the first letter is how long the others are: in “junio” it is none of “unio”. */
function isLength(word: string): boolean {
  const bytes = word.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  // Accents, which are bytes there, have fallen away here.
  return bytes >= word.length - 1 && bytes <= 2 * (word.length - 1);
}
