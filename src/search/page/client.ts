import type { Question, Reply } from '../engine/messages.ts';
import workerAddress from '../engine/worker.ts?worker&url';
import { ARTICLES, DIRECTORY, QUOTATIONS } from '../folders.ts';
import { ENTRY } from '../pagefind/files.ts';
import { AskedWorker } from './asked-worker.ts';

/** Milliseconds; what has not come by then is asked for once more by whoever needs it. */
const MOST_WAITED = 10_000;

type Asking = Pick<Question, 'query' | 'isTyping'>;

/** Asks the search engine, which works apart from the page and is started at the first need. */
export class SearchClient {
  readonly #folders: Question['folders'];
  readonly #worker = new AskedWorker<Question, Reply>(workerAddress, (reply) => {
    this.#listen?.(reply);
  });
  #listen: ((reply: Reply) => void) | undefined;

  /** `root` is the address of the site's root, with a slash. */
  constructor(root: string) {
    this.#folders = { articles: root + ARTICLES, quotations: root + QUOTATIONS };
  }

  /** Loads what every search needs. */
  prepare(): void {
    if (!this.#worker.isStarted) this.#send({});
  }

  /** Asks; every reply to this question goes to `listen`, none to an earlier one any more. */
  ask(question: Asking, listen: (reply: Reply) => void): void {
    this.#listen = listen;
    this.#send(question);
  }

  /** Starts again after a failure, past what the browser keeps of an earlier version. */
  async restart(): Promise<void> {
    this.#worker.stop();
    const files = Object.values(this.#folders).flatMap((folder) => [
      folder + DIRECTORY,
      folder + ENTRY,
    ]);
    const signal = AbortSignal.timeout(MOST_WAITED);
    // To their ends: what is begun, and read by nobody, keeps others waiting for it.
    const load = async (address: string) =>
      await (await fetch(address, { cache: 'reload', signal })).arrayBuffer();
    await Promise.allSettled(files.map(load));
  }

  #send(question: Asking): void {
    this.#worker.ask({ ...question, folders: this.#folders });
    // The header’s script fetches what every search needs, while the worker is still coming.
    document.dispatchEvent(new Event('search-needed'));
  }
}
