import type { Block } from '../domain/block.ts';
import type { Problem } from '../domain/problem.ts';
import { sentencesOf } from '../domain/sentence.ts';
import type { BuiltSite } from './built-site.ts';
import type { Finding } from './gate.ts';

/** An article with all its words, and with those that may be shown. */
export interface Righted {
  readonly slug: string;
  readonly whole: readonly Block[];
  readonly shown: readonly Block[];
}

/** A shorter sentence may stand elsewhere by chance; in letters, digits and the spaces between. */
const SHORTEST = 24;

/** Finds sentences that the rights of their article keep from being shown, in any file of the site. */
export function findLeaks(site: BuiltSite, articles: readonly Righted[]): Finding {
  const open = articles.map(({ shown }) => bare(shown.map(({ text }) => text).join('\n')));
  const secrets = articles.flatMap((article) =>
    hiddenSentences(article)
      .map((sentence) => ({ slug: article.slug, sentence, words: bare(sentence) }))
      .filter(({ words }) => words.length >= SHORTEST)
      .filter(({ words }) => !open.some((text) => text.includes(words))),
  );
  const problems = secrets.length === 0 ? [] : site.paths.flatMap((path) => leaksIn(path));
  return { gate: 'rights are kept', checked: `${String(secrets.length)} sentences`, problems };

  function leaksIn(file: string): Problem[] {
    const text = bare(site.textOf(file));
    return secrets
      .filter(({ words }) => text.includes(words))
      .map(({ slug, sentence }) => ({
        file,
        what: `shows words of ${slug} that its rights keep back: ${JSON.stringify(sentence)}.`,
        remedy: 'Have it take articles from src/queries/archive.ts alone.',
      }));
  }
}

function hiddenSentences({ whole, shown }: Righted): string[] {
  const shownText = new Map(shown.map(({ id, text }) => [id, text]));
  return whole.flatMap(({ id, text }) =>
    sentencesOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => shownText.get(id)?.includes(sentence) !== true),
  );
}

/** Letters and digits alone, one space between, so that no markup or escape hides a sentence. */
function bare(text: string): string {
  return text
    .replace(/<[^>]*>|&#?\w+;|\\u[0-9a-f]{4}|\\n/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}
