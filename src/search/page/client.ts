import type { Question, Reply } from '../engine/messages.ts';
import workerAddress from '../engine/worker.ts?worker&url';
import { ARTICLES, DIRECTORY, QUOTATIONS } from '../folders.ts';
import { ENTRY } from '../pagefind/files.ts';
import type { Query } from '../query.ts';

/** Asks the search engine, which works apart from the page and is started at the first need. */
export class SearchClient {
  readonly #folders: Question['folders'];
  #worker: Worker | undefined;
  #turn = 0;
  #listen: ((reply: Reply) => void) | undefined;

  /** `root` is the address of the site's root, with a slash. */
  constructor(root: string) {
    this.#folders = { articles: root + ARTICLES, quotations: root + QUOTATIONS };
  }

  /** Loads what every search needs. */
  prepare(): void {
    if (this.#worker === undefined) this.#send({});
  }

  /** Asks; every reply to this question goes to `listen`, none to an earlier one any more. */
  ask(query: Query, listen: (reply: Reply) => void): void {
    this.#listen = listen;
    this.#send({ query });
  }

  /** Starts again after a failure, past what the browser keeps of an earlier version. */
  async restart(): Promise<void> {
    this.#worker?.terminate();
    this.#worker = undefined;
    const files = Object.values(this.#folders).flatMap((folder) => [
      folder + DIRECTORY,
      folder + ENTRY,
    ]);
    await Promise.allSettled(files.map((address) => fetch(address, { cache: 'reload' })));
  }

  #send(question: Pick<Question, 'query'>): void {
    this.#worker ??= this.#start();
    // The header’s script then fetches what every search needs, while the worker is still coming.
    document.dispatchEvent(new Event('search-needed'));
    const folders = this.#folders;
    this.#worker.postMessage({ ...question, folders, turn: ++this.#turn } satisfies Question);
  }

  #start(): Worker {
    const worker = new Worker(workerAddress, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.turn === this.#turn) this.#listen?.(data);
    });
    worker.addEventListener('error', () => {
      // It may have been started only to be ready: the next question then starts another.
      this.#worker = undefined;
      this.#listen?.({ turn: this.#turn, failure: 'the worker could not start', isLast: true });
    });
    return worker;
  }
}
