import type { Question, Reply } from '../../check/messages.ts';
import workerAddress from '../../check/worker.ts?worker&url';
import { ARTICLES, QUOTATIONS } from '../../folders.ts';
import { AskedWorker } from '../asked-worker.ts';

/** Looks up drafts in a worker, which is started at the first one. */
export class CheckClient {
  readonly #folders: Question['folders'];
  readonly #worker = new AskedWorker<Question, Reply>(workerAddress, (reply) => {
    this.#listen?.(reply);
  });
  #listen: ((reply: Reply) => void) | undefined;

  /** `root` is the address of the site's root, with a slash. */
  constructor(root: string) {
    this.#folders = { articles: root + ARTICLES, quotations: root + QUOTATIONS };
  }

  /** Asks; every reply to this draft goes to `listen`, none to an earlier one any more. */
  ask(draft: string, listen: (reply: Reply) => void): void {
    this.#listen = listen;
    this.#worker.ask({ folders: this.#folders, draft });
  }
}
