import { loadPagefind } from '../pagefind/word-index.ts';
import { answersTo, type Indexes } from './answer.ts';
import { openIndex } from './open-index.ts';
import type { Question, Reply } from './messages.ts';
import { once } from '../once.ts';

let indexes: Indexes | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

/** Answers the latest question; what an earlier one still waits for is given up. */
async function answer({ folders, turn, query }: Question): Promise<void> {
  indexes ??= openIndexes(folders);
  latest = turn;
  const reply = (message: Omit<Reply, 'turn'>) => {
    if (turn === latest) postMessage({ turn, ...message } satisfies Reply);
  };
  try {
    if (query === undefined) {
      await indexes.articles();
      return;
    }
    for await (const answer of answersTo(query, indexes)) {
      if (turn !== latest) return;
      reply({ answer, isLast: false });
    }
    reply({ isLast: true });
  } catch (error) {
    reply({ failure: String(error), isLast: true });
  }
}

function openIndexes({ articles, quotations }: Question['folders']): Indexes {
  const pagefind = once(() => loadPagefind(articles));
  // Who needs it in earnest is told of a failure.
  pagefind().catch(() => undefined);
  return {
    articles: once(() => openIndex(articles, pagefind)),
    quotations: once(() => openIndex(quotations, pagefind)),
  };
}
