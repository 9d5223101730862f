import type { Answer } from '../engine/answer.ts';
import type { Failure } from '../failure.ts';
import type { Query } from '../query.ts';
import { addressOf, asksNothing, TABS } from '../query.ts';
import { announce } from './announce.ts';
import { chips } from './draw-chips.ts';
import { pageLinks } from './draw-pages.ts';
import { remediesOf } from './draw-remedies.ts';
import { Filters } from './filters.ts';
import { keepFocus } from './keep-focus.ts';
import { askingLink, element, make } from './make.ts';
import { ResultList } from './result-list.ts';
import { LOOKING, STILL_LOOKING, wordsOfAnswer } from './words-of-answer.ts';
import { needsNewPage, wordsOfFailure } from './words-of-failure.ts';

const PATIENCE = 3000; // milliseconds without any answer after which the page says why

/** What of the search page changes with the query and its answer. */
export class SearchView {
  readonly page = element('search-page', HTMLElement);
  readonly filters = new Filters();
  readonly #results = new ResultList(element('search-results', HTMLElement));
  readonly #tips = element('search-tips', HTMLDetailsElement);
  readonly #chips = element('search-chips', HTMLElement);
  readonly #remedies = element('search-remedies', HTMLElement);
  readonly #pages = element('search-pages', HTMLElement);
  readonly #undated = element('search-undated', HTMLElement);
  readonly #summary = element('search-summary', HTMLElement);
  readonly #status = element('search-status', HTMLElement);
  #patience: number | undefined;

  /** Shows at once what the query itself says. */
  showQuery(query: Query): void {
    const isAsked = !asksNothing(query);
    if (isAsked !== this.page.classList.contains('asks')) this.#tips.open = !isAsked;
    this.page.classList.toggle('asks', isAsked);
    this.#results.isOld = isAsked;
    delete this.page.dataset['answered'];
    this.#undated.hidden = query.from === '' && query.to === '';
    this.filters.showQuery(query);
    this.#drawChips(query);
    this.#drawTabs(query);
    this.#say(isAsked ? LOOKING : '');
    if (!isAsked) return;
    this.#patience = window.setTimeout(() => {
      this.#say(STILL_LOOKING);
    }, PATIENCE);
  }

  /** Shows an answer, or as much of it as is known by now. */
  showAnswer(query: Query, answer: Answer): void {
    const { results, page, pages, facets } = answer;
    this.filters.showAnswer(answer);
    keepFocus(this.page, () => {
      this.#results.draw(results);
      this.#remedies.replaceChildren(...remediesOf(query, answer));
      // They stand below the results: the way on is shown when those are all there.
      const isWhole = facets !== undefined || asksNothing(query);
      this.#pages.replaceChildren(...(isWhole ? pageLinks(query, page, pages) : []));
    });
    if (facets !== undefined) this.#drawChips(query);
    this.#results.isOld = false;
    this.#drawCounts(query, answer);
    this.#undated.textContent = undatedWords(answer);
    this.#say(asksNothing(query) ? '' : wordsOfAnswer(query, answer, this.filters.facets));
  }

  /** Says that the answer is whole, and to which address. */
  settle(): void {
    this.#results.isOld = false;
    this.page.dataset['answered'] = location.search;
  }

  showFailure(failure: Failure, again: string): void {
    this.#say(wordsOfFailure(failure, navigator.onLine));
    const link = needsNewPage(failure, navigator.onLine)
      ? make('a', { href: again }, 'Load the page again')
      : askingLink(again, { 'data-again': '' }, 'Try again');
    this.#summary.append(' ', link);
    this.#results.draw([]);
    this.#remedies.replaceChildren();
    this.#pages.replaceChildren();
    this.settle();
  }

  /** Leads to the results. */
  leadToResults(): void {
    const found = element('search-found', HTMLElement);
    found.scrollIntoView();
    found.focus({ preventScroll: true });
  }

  #say(words: string): void {
    clearTimeout(this.#patience);
    this.#summary.textContent = words;
    announce(this.#status, words);
  }

  #drawChips(query: Query): void {
    keepFocus(this.page, () => {
      this.#chips.replaceChildren(...chips(query, this.filters.facets));
    });
  }

  #drawTabs(query: Query): void {
    for (const tab of TABS) {
      const link = element(`tab-${tab}`, HTMLAnchorElement);
      link.href = addressOf({ ...query, tab, page: 1 });
      if (tab === query.tab) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      element(`count-${tab}`, HTMLElement).textContent = '';
    }
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
