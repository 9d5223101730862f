import { answerTo } from './answer.ts';
import { showFilters } from './filter-options.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';
import { addressOf, FILTERS, queryOf } from './query.ts';
import { resultRow } from './result-row.ts';

const TYPING_PAUSE = 250; // milliseconds without a key after which a search runs by itself

/** The index, and the values that its filters have. */
interface Index {
  readonly pagefind: Pagefind;
  readonly values: FilterCounts;
}

/** Makes the search page work: the query lives in the address, results follow it. */
export function startSearchPage(): void {
  const page = element('search-page', HTMLElement);
  const form = element('search-form', HTMLFormElement);
  const index = loadIndex(page.dataset['index'] ?? '');
  readAddress(form);
  page.classList.add('ready');
  followForm(form, () => void show(form, index));
  window.addEventListener('popstate', () => {
    readAddress(form);
    void show(form, index);
  });
  void show(form, index);
}

async function loadIndex(address: string): Promise<Index> {
  const pagefind = await loadPagefind(address);
  return { pagefind, values: await pagefind.filters() };
}

/** Writes what the reader asks into the address, and says that it was asked. */
function followForm(form: HTMLFormElement, asked: () => void): void {
  let pause: number | undefined;
  const ask = (remember: 'pushState' | 'replaceState') => {
    clearTimeout(pause);
    history[remember](null, '', addressOf(queryOf(parametersOf(form))));
    asked();
  };
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(ask, TYPING_PAUSE, 'replaceState');
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) ask('pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
}

function readAddress(form: HTMLFormElement): void {
  const { words, kind, filters } = queryOf(new URLSearchParams(location.search));
  field(form, 'q').value = words;
  field(form, 'kind').value = kind;
  for (const name of FILTERS) {
    const select = field(form, name) as HTMLSelectElement;
    const value = filters[name] ?? '';
    // The values of a filter come with the index; until then the one asked for stands alone.
    if (![...select.options].some((option) => option.value === value)) {
      select.add(new Option(value));
    }
    select.value = value;
  }
}

function parametersOf(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams(
    ['q', 'kind', ...FILTERS].map((name) => [name, field(form, name).value]),
  );
}

let latest = 0;

/** Shows the answer to what the form asks, unless more was asked meanwhile. */
async function show(form: HTMLFormElement, index: Promise<Index>): Promise<void> {
  const turn = ++latest;
  const query = queryOf(parametersOf(form));
  const status = element('search-status', HTMLElement);
  try {
    const { pagefind, values } = await index;
    const answer = await answerTo(query, pagefind);
    if (turn !== latest) return;
    showFilters(form, values, answer.left, query);
    element('search-results', HTMLElement).replaceChildren(...answer.found.map(resultRow));
    status.textContent = answer.words;
  } catch {
    status.textContent =
      'The search index could not be loaded. You may be offline; or it has not been made yet: ' +
      '“npm run build” makes it, “npm run preview” serves it.';
  }
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`the search form has no ${name}`);
}

function element<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the search page has no #${id}`);
  return found;
}
