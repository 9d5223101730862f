import { type Answer, NOTHING } from '../engine/answer.ts';
import type { Reply } from '../engine/messages.ts';
import { addressOf, asksNothing, type Query, queryOf } from '../query.ts';
import { SearchClient } from './client.ts';
import { type Fields, fill } from './fields.ts';
import type { SearchView } from './view.ts';

/** The query of the page, and the latest answer to it. */
export class Search {
  query: Query = queryOf(new URLSearchParams());
  answer: Answer | undefined;
  readonly #fields: Fields;
  readonly #view: SearchView;
  readonly #client: SearchClient;

  constructor(fields: Fields, view: SearchView, root: string) {
    this.#fields = fields;
    this.#view = view;
    this.#client = new SearchClient(root);
  }

  prepare(): void {
    this.#client.prepare();
  }

  /** Shows what the address asks for. */
  readAddress(): void {
    this.query = queryOf(new URLSearchParams(location.search));
    fill(this.#fields, this.query);
    this.#ask();
  }

  /** Changes the query, and the address with it. */
  change(query: Query, remember: 'pushState' | 'replaceState'): void {
    const address = addressOf(query);
    if (address === addressOf(this.query)) return;
    history[remember](null, '', address);
    this.query = query;
    fill(this.#fields, query);
    this.#ask();
  }

  async again(): Promise<void> {
    await this.#client.restart();
    this.#ask();
  }

  /** Asks for the filters although nothing else is asked. */
  askForFilters(): void {
    if (this.answer?.facets === undefined)
      this.#client.ask(this.query, (reply) => {
        this.#hear(reply);
      });
  }

  #ask(): void {
    this.#view.showQuery(this.query);
    if (asksNothing(this.query) && !this.#view.filters.areShown) {
      this.answer = undefined;
      this.#view.showAnswer(this.query, NOTHING);
      this.#view.settle();
      return;
    }
    this.#client.ask(this.query, (reply) => {
      this.#hear(reply);
    });
  }

  #hear({ answer, failure, isLast }: Reply): void {
    if (answer !== undefined) {
      this.answer = answer;
      this.#view.showAnswer(this.query, answer);
    }
    if (failure !== undefined) this.#view.showFailure(failure, addressOf(this.query));
    else if (isLast) this.#view.settle();
  }
}
