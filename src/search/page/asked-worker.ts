import type { Reply as SearchReply } from '../engine/messages.ts';

/** What every worker of the search says of its reply, whatever else is in it. */
type Told = Pick<SearchReply, 'turn' | 'isLast' | 'failure'>;

/** A worker that is started at the first need; of its replies those to the latest question are heard. */
export class AskedWorker<Question extends { readonly turn: number }, Reply extends Told> {
  readonly #address: string;
  readonly #listen: (reply: Reply | Told) => void;
  #worker: Worker | undefined;
  #turn = 0;

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
  }

  /** The next question starts another: this one may have files of an earlier index. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(this.#address, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.turn === this.#turn) this.#listen(data);
    });
    worker.addEventListener('error', () => {
      // It may have been started only to be ready: the next question then starts another.
      this.#worker = undefined;
      this.#listen({ turn: this.#turn, failure: 'the worker could not start', isLast: true });
    });
    return worker;
  }
}
