import type { Problem } from '../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';
import type { Kept } from './gate.ts';

/** What is looked through, and the articles with the words that may be shown, and with all. */
type Searched = Pick<BuiltSite, 'paths' | 'textOf'> & {
  readonly articles: readonly Pick<Kept, 'slug' | 'blocks' | 'whole'>[];
};

/** So many words in a row are no common phrase any more. */
const RUN = 10;

/** Finds words that the rights of their article keep from being shown, in any file of the site. */
export function findLeaks({ paths, textOf, articles }: Searched): Problem[] {
  const open = new Set(
    articles.flatMap(({ blocks }) => blocks.flatMap(({ text }) => runsOf(text))),
  );
  const hidden = new Map(
    articles.flatMap(({ slug, whole }) =>
      whole
        .flatMap(({ text }) => runsOf(text))
        .filter((run) => !open.has(run))
        .map((run) => [run, slug]),
    ),
  );
  return hidden.size === 0 ? [] : paths.flatMap((path) => leaksIn(path));

  function leaksIn(file: string): Problem[] {
    const leaked = runsOf(textOf(file)).find((run) => hidden.has(run));
    if (leaked === undefined) return [];
    const slug = hidden.get(leaked) ?? '';
    const what = `shows words of ${slug} that its rights keep back: ${JSON.stringify(leaked)}.`;
    return [{ file, what, remedy: 'Have it take articles from src/archive/archive.ts alone.' }];
  }
}

/** Every run of ten words, without what markup, escapes and punctuation put between them. */
function runsOf(text: string): string[] {
  const bare = text.replace(/<[^>]*>|&#?\w+;|\\u[0-9a-f]{4}|\\n/gi, ' ').toLowerCase();
  const words = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
