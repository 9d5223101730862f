import type { Question as SearchQuestion, Reply as SearchReply } from '../engine/messages.ts';

/** What every worker of the search says of its reply, whatever else is in it. */
type Told = Pick<SearchReply, 'turn' | 'isLast' | 'failure'>;
type Asking = Pick<SearchQuestion, 'turn' | 'isCall'>;

/** Milliseconds after which a worker that still works is called, and after which one is given up. */
const CALL_AFTER = 20_000;
const GIVEN_UP_AFTER = 3 * CALL_AFTER;

/**
 * A worker that is started at the first need; of its replies those to the latest question are heard.
 * After a failure the next question starts another: what the old one holds may be what failed.
 */
export class AskedWorker<Question extends Asking, Reply extends Told> {
  readonly #address: string;
  readonly #listen: (reply: Reply | Told) => void;
  #worker: Worker | undefined;
  #turn = 0;
  #calling: number | undefined;

  constructor(address: string, listen: (reply: Reply | Told) => void) {
    this.#address = address;
    this.#listen = listen;
  }

  get isStarted(): boolean {
    return this.#worker !== undefined;
  }

  ask(question: Omit<Question, 'turn'>): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ ...question, turn: ++this.#turn });
    this.#waitFor(this.#worker);
  }

  /** The next question starts another: this one may have files of an earlier index. */
  stop(): void {
    clearInterval(this.#calling);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(this.#address, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker !== this.#worker) return;
      if (data.isLast) clearInterval(this.#calling);
      else this.#waitFor(worker);
      if (data.failure !== undefined) this.stop();
      if (data.turn === this.#turn) this.#listen(data);
    });
    worker.addEventListener('error', (event) => {
      // The reader is told; the page itself goes on.
      event.preventDefault();
      // It may have been started only to be ready: the next question then starts another.
      if (worker === this.#worker) this.#giveUp();
    });
    return worker;
  }

  /** A worker may end without a word, as where memory is short; one that waits or loads answers calls. */
  #waitFor(worker: Worker): void {
    clearInterval(this.#calling);
    const since = performance.now();
    this.#calling = window.setInterval(() => {
      if (performance.now() - since >= GIVEN_UP_AFTER) this.#giveUp();
      else worker.postMessage({ turn: this.#turn, isCall: true } satisfies Asking);
    }, CALL_AFTER);
  }

  #giveUp(): void {
    this.stop();
    this.#listen({ turn: this.#turn, failure: 'no-answer', isLast: true });
  }
}
