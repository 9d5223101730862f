import { once } from '../once.ts';
import { loadPagefind } from '../pagefind/word-index.ts';
import type { Indexes } from './answer.ts';
import type { Question } from './messages.ts';
import { openIndex } from './open-index.ts';

/** The indexes in these folders, each opened when it is first asked for. */
export function openIndexes({ articles, quotations }: Question['folders']): Indexes {
  const pagefind = once(() => loadPagefind(articles));
  // Who needs it in earnest is told of a failure.
  pagefind().catch(() => undefined);
  return {
    articles: once(() => openIndex(articles, pagefind)),
    quotations: once(() => openIndex(quotations, pagefind)),
  };
}
