import { showFilters } from './filter-options.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';
import { addressOf, FILTERS, isEmpty, pagefindWords, type Query, queryOf } from './query.ts';
import { resultRow } from './result-row.ts';

const MOST_RESULTS = 50;
const TYPING_PAUSE = 250; // milliseconds without a key after which a search runs by itself

/** Makes the search page work: the query lives in the address, results follow it. */
export function startSearchPage(): void {
  const page = element('search-page', HTMLElement);
  const form = element('search-form', HTMLFormElement);
  const status = element('search-status', HTMLElement);
  page.classList.add('ready');
  loadPagefind(page.dataset['index'] ?? '')
    .then(async (pagefind) => {
      await start(form, pagefind, await pagefind.filters());
    })
    .catch(() => {
      status.textContent =
        'The search index could not be loaded. You may be offline; or it has not been made yet: ' +
        '“npm run build” makes it, “npm run preview” serves it.';
    });
}

async function start(form: HTMLFormElement, pagefind: Pagefind, all: FilterCounts) {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const show = () => {
    const query = queryOf(new URLSearchParams(location.search));
    if (input.value.trim() !== query.words) input.value = query.words;
    return answer(form, pagefind, all, query);
  };
  const ask = (remember: 'push' | 'replace') => {
    const address = addressOf(queryOf(new URLSearchParams(formEntries(form))));
    if (remember === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return show();
  };
  let pause: number | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void ask('replace'), TYPING_PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void ask('push');
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) void ask('push');
  });
  window.addEventListener('popstate', () => void show());
  await show();
}

function formEntries(form: HTMLFormElement): [string, string][] {
  const data = new FormData(form);
  return ['q', ...FILTERS].map((name) => {
    const value = data.get(name);
    return [name, typeof value === 'string' ? value : ''];
  });
}

let latest = 0;

/** Shows the answer to a query, unless another was asked meanwhile. */
async function answer(form: HTMLFormElement, pagefind: Pagefind, all: FilterCounts, query: Query) {
  const turn = ++latest;
  const empty = isEmpty(query);
  const { results, filters } = await pagefind.search(pagefindWords(query), {
    filters: query.filters,
  });
  const found = empty
    ? []
    : await Promise.all(results.slice(0, MOST_RESULTS).map((one) => one.data()));
  if (turn !== latest) return;
  showFilters(form, all, filters, query);
  element('search-results', HTMLElement).replaceChildren(...found.map(resultRow));
  element('search-status', HTMLElement).textContent = empty ? '' : statusOf(results.length, query);
}

function statusOf(count: number, { words, filters }: Query): string {
  const asked = [words === '' ? [] : [`“${words}”`], Object.values(filters)].flat().join(', ');
  if (count === 0) return `No article has ${asked}.`;
  const shown = count > MOST_RESULTS ? `, the first ${String(MOST_RESULTS)} shown` : '';
  return `${String(count)} ${count === 1 ? 'article' : 'articles'} for ${asked}${shown}`;
}

function element<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the search page has no #${id}`);
  return found;
}
