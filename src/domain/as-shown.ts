import type { Article } from './article.ts';
import { excerptOf } from './excerpt.ts';
import { cutArticle } from './cut-article.ts';
import { redactArticle } from './redact-article.ts';
import { proseOf, type ProseWords } from './words.ts';

/**
 * An article as far as its rights let the archive show it. All that pages, the search, feeds and
 * exports know of an article comes through here; so what is cut here can leak nowhere.
 */
export function asShown(article: Article): Article {
  switch (article.record.show) {
    case 'full':
      return article;
    case 'excerpt': {
      const { blocks, wordsIn } = excerptOf(article, wordsToKeep(article));
      return { ...cutArticle(article, wordsIn), blocks };
    }
    case 'withhold':
    case 'withdrawn':
      return redactArticle(article);
  }
}

/**
 * Of each value its best proof, and all words that are quoted or tell when something was. What is
 * reported without marks are the article’s own words: an excerpt does not grow for it.
 */
function wordsToKeep({ proofs, overruled, quotations, told }: Article): ProseWords[] {
  const { authors, people, organisations, topics, ...single } = proofs;
  // A sentence that proves the language proves nothing that a reader does not see.
  const proved = Object.entries(single).filter(([field]) => field !== 'language');
  const lists = [
    ...proved.map(([, list]) => list),
    ...[authors, people, organisations, topics].flatMap((byValue) => Object.values(byValue)),
  ];
  const best = [
    ...lists.flatMap((list) => list.slice(0, 1)),
    ...overruled.flatMap(({ field, proof }) => (field === 'language' ? [] : [proof])),
  ];
  return [
    ...best.flatMap((proof) => proseOf(proof) ?? []),
    ...[...quotations, ...told].map(({ words }) => words),
  ];
}
