import type { Block } from '../domain/block.ts';
import type { Problem } from '../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';
import type { Finding } from './gate.ts';

/** An article with all its words, and with those that may be shown. */
export interface Righted {
  readonly slug: string;
  readonly whole: readonly Block[];
  readonly shown: readonly Block[];
}

/** So many words in a row are no common phrase any more. */
const RUN = 10;

/** Finds words that the rights of their article keep from being shown, in any file of the site. */
export function findLeaks(site: BuiltSite, articles: readonly Righted[]): Finding {
  const open = new Set(articles.flatMap(({ shown }) => shown.flatMap(({ text }) => runsOf(text))));
  const hidden = new Map(
    articles.flatMap(({ slug, whole }) =>
      whole
        .flatMap(({ text }) => runsOf(text))
        .filter((run) => !open.has(run))
        .map((run) => [run, slug]),
    ),
  );
  const problems = hidden.size === 0 ? [] : site.paths.flatMap((path) => leaksIn(path));
  return { gate: 'rights are kept', checked: `${String(hidden.size)} runs of words`, problems };

  function leaksIn(file: string): Problem[] {
    const leaked = runsOf(site.textOf(file)).find((run) => hidden.has(run));
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
