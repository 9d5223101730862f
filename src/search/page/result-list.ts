import type { Result } from '../engine/results.ts';
import { resultRow } from './draw-results.ts';

/** The list of results. Rows that an answer has in common with the one before stay as they are. */
export class ResultList {
  readonly #list: HTMLElement;
  #drawn: readonly string[] = [];

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Later answers mostly add: what a reader reads, selects or has unfolded is left in place. */
  draw(results: readonly Result[]): void {
    const rows = results.map((result) => JSON.stringify(result));
    const changed = rows.findIndex((row, at) => row !== this.#drawn[at]);
    const kept = changed < 0 ? rows.length : changed;
    [...this.#list.children].slice(kept).forEach((row) => {
      row.remove();
    });
    this.#list.append(...results.slice(kept).map(resultRow));
    this.#drawn = rows;
  }

  /** Says whether these are the results of an older query. */
  set isOld(isOld: boolean) {
    this.#list.setAttribute('aria-busy', String(isOld));
  }
}
