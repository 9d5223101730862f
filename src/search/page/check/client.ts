import type { Question, Reply } from '../../check/messages.ts';
import workerAddress from '../../check/worker.ts?worker&url';
import { ARTICLES, QUOTATIONS } from '../../folders.ts';

/** Looks up drafts in a worker, which is started at the first one. */
export class CheckClient {
  readonly #folders: Question['folders'];
  #worker: Worker | undefined;
  #turn = 0;
  #listen: ((reply: Reply) => void) | undefined;

  /** `root` is the address of the site's root, with a slash. */
  constructor(root: string) {
    this.#folders = { articles: root + ARTICLES, quotations: root + QUOTATIONS };
  }

  /** Asks; every reply to this draft goes to `listen`, none to an earlier one any more. */
  ask(draft: string, listen: (reply: Reply) => void): void {
    this.#listen = listen;
    this.#worker ??= this.#start();
    const question: Question = { folders: this.#folders, turn: ++this.#turn, draft };
    this.#worker.postMessage(question);
  }

  #start(): Worker {
    const worker = new Worker(workerAddress, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.turn !== this.#turn) return;
      if (data.failure !== undefined) this.#stop();
      this.#listen?.(data);
    });
    worker.addEventListener('error', () => {
      this.#stop();
      this.#listen?.({ turn: this.#turn, failure: 'the worker could not start', isLast: true });
    });
    return worker;
  }

  /** The next draft is looked up by another: this one may have files of an earlier index. */
  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
