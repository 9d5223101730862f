import { answersTo, type Indexes } from './answer.ts';
import { failureOf } from '../failure.ts';
import type { Question, Reply } from './messages.ts';
import { openIndexes } from './open-indexes.ts';

let indexes: Indexes | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

/** Answers the latest question; what an earlier one still waits for is given up. */
async function answer({ folders, turn, query, isTyping, isCall }: Question): Promise<void> {
  if (isCall) {
    postMessage({ turn, isLast: false } satisfies Reply);
    return;
  }
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
    for await (const answer of answersTo(query, indexes, isTyping)) {
      if (turn !== latest) return;
      reply({ answer, isLast: false });
    }
    reply({ isLast: true });
  } catch (error) {
    reply({ failure: failureOf(error), isLast: true });
  }
}
