import type { Indexes } from '../engine/answer.ts';
import { openIndexes } from '../engine/open-indexes.ts';
import { checked } from './check.ts';
import type { Question, Reply } from './messages.ts';

let indexes: Indexes | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

/** Looks up the latest draft; what an earlier one still waits for is given up. */
async function answer({ folders, turn, draft }: Question): Promise<void> {
  indexes ??= openIndexes(folders);
  latest = turn;
  const reply = (message: Omit<Reply, 'turn'>) => {
    postMessage({ turn, ...message } satisfies Reply);
  };
  try {
    for await (const some of checked(draft, indexes)) {
      if (turn !== latest) return;
      reply({ checked: some, isLast: false });
    }
    reply({ isLast: true });
  } catch (error) {
    reply({ failure: String(error), isLast: true });
  }
}
