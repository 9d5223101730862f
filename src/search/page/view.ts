import type { Answer } from '../engine/answer.ts';
import type { Field, Query } from '../query.ts';
import { addressOf, asksNothing, TABS } from '../query.ts';
import { announce } from './announce.ts';
import { chips } from './draw-chips.ts';
import { facetGroups } from './draw-facets.ts';
import { pageLinks } from './draw-pages.ts';
import { remediesOf } from './draw-remedies.ts';
import { resultRows } from './draw-results.ts';
import { keepFocus } from './keep-focus.ts';
import { askingLink, element } from './make.ts';
import { wordsOfAnswer, wordsOfFailure } from './words-of-answer.ts';

const WIDE = '(width >= 56rem)';

/** What of the search page changes with the query and its answer. */
export class SearchView {
  readonly page = element('search-page', HTMLElement);
  readonly results = element('search-results', HTMLElement);
  readonly filters = element('search-filters', HTMLDetailsElement);
  #drawn = '[]';
  readonly #typed = new Map<Field, string>();
  readonly #summary = element('search-summary', HTMLElement);
  readonly #status = element('search-status', HTMLElement);

  /** Shows at once what the query itself says. */
  showQuery(query: Query): void {
    this.page.classList.toggle('asks', !asksNothing(query));
    this.page.dataset['tab'] = query.tab;
    this.results.setAttribute('aria-busy', String(!asksNothing(query)));
    keepFocus(this.page, () => {
      element('search-chips', HTMLElement).replaceChildren(...chips(query, undefined));
    });
    for (const tab of TABS) {
      const link = element(`tab-${tab}`, HTMLAnchorElement);
      link.href = addressOf({ ...query, tab, page: 1 });
      if (tab === query.tab) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      element(`count-${tab}`, HTMLElement).textContent = '';
    }
  }

  /** Shows an answer, or as much of it as is known by now. */
  showAnswer(query: Query, answer: Answer): void {
    keepFocus(this.page, () => {
      this.#drawAnswer(query, answer);
    });
    this.#drawCounts(query, answer);
    const words = asksNothing(query) ? '' : wordsOfAnswer(query, answer);
    this.#summary.textContent = words;
    element('search-undated', HTMLElement).textContent = undatedWords(answer);
    announce(this.#status, words);
  }

  /** Says that the answer is whole, and to which address. */
  settle(): void {
    this.results.setAttribute('aria-busy', 'false');
    this.page.dataset['answered'] = location.search;
  }

  showFailure(failure: string, again: string): void {
    const words = wordsOfFailure(failure, navigator.onLine);
    const link = askingLink(again, { 'data-again': '' }, 'Try again');
    this.#summary.replaceChildren(words, ' ', link);
    this.results.replaceChildren();
    this.#drawn = '[]';
    this.settle();
    announce(this.#status, words);
  }

  /** Shows the values of a filter that have what was typed. */
  find(field: Field, typed: string, facets: Answer['facets']): void {
    this.#typed.set(field, typed);
    this.#drawFacets(facets);
  }

  #drawAnswer(query: Query, answer: Answer): void {
    // Later answers mostly add counts: what a reader reads or selects is left in place.
    const drawn = JSON.stringify(answer.results);
    if (drawn !== this.#drawn) this.results.replaceChildren(...resultRows(answer.results));
    this.#drawn = drawn;
    const { page, pages, facets } = answer;
    element('search-pages', HTMLElement).replaceChildren(...pageLinks(query, page, pages));
    element('search-remedies', HTMLElement).replaceChildren(...remediesOf(query, answer));
    if (facets === undefined) return;
    element('search-chips', HTMLElement).replaceChildren(...chips(query, facets));
    this.#drawFacets(facets);
    // On a wide page there is room for the filters; a reader who closed them keeps them closed.
    if (!('wasOpened' in this.filters.dataset) && !asksNothing(query)) {
      this.filters.dataset['wasOpened'] = '';
      this.filters.open ||= matchMedia(WIDE).matches;
    }
  }

  #drawFacets(facets: Answer['facets']): void {
    if (facets === undefined) return;
    keepFocus(this.page, () => {
      element('search-facets', HTMLElement).replaceChildren(...facetGroups(facets, this.#typed));
    });
  }

  #drawCounts(query: Query, { count, elsewhere }: Answer): void {
    for (const tab of TABS) {
      const known = tab === query.tab ? count : elsewhere;
      const words = known === undefined ? '' : known.number.toLocaleString('en');
      element(`count-${tab}`, HTMLElement).textContent =
        known === undefined || asksNothing(query) ? '' : `${known.isExact ? '' : '≤ '}${words}`;
    }
  }
}

function undatedWords({ undated = 0 }: Answer): string {
  if (undated === 0) return '';
  return `Left out: ${String(undated)} whose date is not known.`;
}
