import type { Indexes } from '../engine/answer.ts';
import { openIndexes } from '../engine/open-indexes.ts';
import { failureOf } from '../failure.ts';
import { checked } from './check.ts';
import type { Question, Reply } from './messages.ts';

let indexes: Indexes | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

/** Looks up the latest draft; what an earlier one still waits for is given up. */
async function answer({ folders, turn, draft, isCall }: Question): Promise<void> {
  if (isCall) {
    postMessage({ turn, isLast: false } satisfies Reply);
    return;
  }
  indexes ??= openIndexes(folders);
  latest = turn;
  const reply = (message: Omit<Reply, 'turn'>) => {
    postMessage({ turn, ...message } satisfies Reply);
  };
  try {
    let told = 0;
    for await (const { findings, ...about } of checked(draft, indexes)) {
      if (turn !== latest) return;
      reply({ checked: { ...about, findings: findings.slice(told) }, isLast: false });
      told = findings.length;
    }
    reply({ isLast: true });
  } catch (error) {
    reply({ failure: failureOf(error), isLast: true });
  }
}
