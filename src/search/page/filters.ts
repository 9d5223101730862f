import type { Answer } from '../engine/answer.ts';
import type { Facets } from '../facts.ts';
import { type Choice, type Field, FIELDS, type Query } from '../query.ts';
import { activeFilters } from './draw-chips.ts';
import { facetGroups } from './draw-facets.ts';
import { keepFocus } from './keep-focus.ts';
import { element } from './make.ts';

/** A column of its own for the filters; in a narrower window they are opened from a bar. */
const WIDE = matchMedia('(width >= 70rem)');

/** The filters of the search page: beside the results, or in a sheet over them. */
export class Filters {
  readonly panel = element('search-filters', HTMLElement);
  readonly #bar = element('search-filter-bar', HTMLElement);
  readonly #exclude = element('search-exclude', HTMLInputElement);
  readonly #groups = element('search-facets', HTMLElement);
  readonly #choose = element('search-choose', HTMLElement);
  readonly #show = element('search-show', HTMLElement);
  readonly #typed = new Map<Field, string>();
  #facets: Facets | undefined;

  constructor() {
    const fit = () => {
      // The browser closes a popover by Esc and a tap beside it, and gives the focus back to its bar.
      this.panel.popover = WIDE.matches ? null : 'auto';
    };
    WIDE.addEventListener('change', fit);
    fit();
  }

  get areShown(): boolean {
    return this.#facets !== undefined;
  }

  /** Calls back when a reader wants values to choose from. */
  whenWanted(ask: () => void): void {
    this.panel.addEventListener('toggle', (event) => {
      if (event.newState === 'open') ask();
    });
    this.#choose.addEventListener('click', ask);
  }

  /** Calls back with each choice of a reader. */
  whenChosen(choose: (field: Field, value: string, side: keyof Choice | undefined) => void): void {
    this.panel.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target === this.#exclude) this.#draw();
      const field = fieldOf(target.dataset['field']);
      const side = target.checked ? this.#side : undefined;
      if (field !== undefined) choose(field, target.dataset['value'] ?? '', side);
    });
    this.panel.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const field = fieldOf(target.dataset['find']);
      if (field === undefined) return;
      this.#typed.set(field, target.value);
      this.#draw();
    });
  }

  /** Calls back when a reader has chosen and wants to see the results. */
  whenDone(show: () => void): void {
    this.#show.addEventListener('click', () => {
      this.panel.hidePopover();
      show();
    });
  }

  /** Says how many filters a query sets. */
  showQuery(query: Query): void {
    const set = activeFilters(query, undefined).length;
    this.#bar.textContent = set === 0 ? 'Filters' : `Filters · ${String(set)} set`;
  }

  /** Shows what an answer leaves to choose from. */
  showAnswer({ count, facets }: Answer): void {
    this.#show.textContent = `Show ${count.number.toLocaleString('en')}`;
    if (facets === undefined) return;
    this.#facets = facets;
    this.#draw();
  }

  /** The values of the filters by their names, as far as they have been heard. */
  get facets(): Facets | undefined {
    return this.#facets;
  }

  get #side(): keyof Choice {
    return this.#exclude.checked ? 'not' : 'only';
  }

  #draw(): void {
    const facets = this.#facets;
    if (facets === undefined) return;
    const isFirst = document.activeElement === this.#choose;
    keepFocus(this.panel, () => {
      const manner = { typed: this.#typed, side: this.#side };
      this.#groups.replaceChildren(...facetGroups(facets, manner));
    });
    if (isFirst) this.#groups.querySelector('input')?.focus();
  }
}

function fieldOf(name: string | undefined): Field | undefined {
  return FIELDS.find((field) => field === name);
}
