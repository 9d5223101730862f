import { type Answer, NOTHING } from '../engine/answer.ts';
import type { Reply } from '../engine/messages.ts';
import { addressOf, asksNothing, type Query, queryOf } from '../query.ts';
import { SearchClient } from './client.ts';
import { type Fields, fill } from './fields.ts';
import { showUnderstood } from './understood.ts';
import type { SearchView } from './view.ts';

/** The query of the page, and the latest answer to it. */
export class Search {
  query: Query = queryOf(new URLSearchParams());
  answer: Answer | undefined;
  readonly #fields: Fields;
  readonly #view: SearchView;
  readonly #client: SearchClient;
  readonly #root: string;
  #isTyping = false;

  constructor(fields: Fields, view: SearchView, root: string) {
    this.#fields = fields;
    this.#view = view;
    this.#client = new SearchClient(root);
    this.#root = root;
  }

  /** The query as it was understood, to which a filter is added. */
  get asked(): Query {
    return this.answer?.asked ?? this.query;
  }

  prepare(): void {
    this.#client.prepare();
  }

  /** Shows what the address asks for. */
  readAddress(): void {
    this.query = queryOf(new URLSearchParams(location.search));
    fill(this.#fields, this.query);
    this.#isTyping = false;
    this.#ask();
  }

  /** Changes the query, and the address with it. What replaces it is still being typed. */
  change(query: Query, remember: 'pushState' | 'replaceState'): void {
    const address = addressOf(query);
    const isNew = address !== addressOf(this.query) || query.isCut !== this.query.isCut;
    const wasTyping = this.#isTyping;
    this.#isTyping = remember === 'replaceState';
    if (isNew) writeAddress(remember, address);
    else if (wasTyping === this.#isTyping) return;
    this.query = query;
    fill(this.#fields, query);
    this.#ask();
  }

  async again(): Promise<void> {
    this.#view.showQuery(this.query);
    await this.#client.restart();
    this.#ask();
  }

  /** Asks for the filters although nothing else is asked. */
  askForFilters(): void {
    if (this.answer?.facets === undefined) this.#send();
  }

  #ask(): void {
    this.answer = undefined;
    this.#view.showQuery(this.query);
    if (asksNothing(this.query) && !this.#view.filters.areShown) {
      this.#show(NOTHING);
      this.#view.settle();
      return;
    }
    this.#send();
  }

  #send(): void {
    this.#client.ask({ query: this.query, isTyping: this.#isTyping }, (reply) => {
      this.#hear(reply);
    });
  }

  #show(answer: Answer): void {
    this.#view.showAnswer(showUnderstood(this.query, answer, this.#root), answer);
  }

  #hear({ answer, failure, isLast }: Reply): void {
    if (answer !== undefined) {
      this.answer = answer;
      this.#show(answer);
    }
    if (failure !== undefined) this.#view.showFailure(failure, addressOf(this.query));
    else if (isLast) this.#view.settle();
  }
}

/** Safari takes no more than 100 addresses in ten seconds: the next one is then right again. */
function writeAddress(remember: 'pushState' | 'replaceState', address: string): void {
  try {
    history[remember](null, '', address);
  } catch {
    // The query is asked all the same.
  }
}
