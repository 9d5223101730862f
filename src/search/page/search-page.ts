import { queryOf, withChoice } from '../query.ts';
import { type Fields, fieldsOfPage, withFields } from './fields.ts';
import { followKeys } from './keyboard.ts';
import { Search } from './search.ts';
import { SearchView } from './view.ts';

const TYPING_PAUSE = 80; // milliseconds without a key after which a search runs by itself

/** Makes the search page work: the query lives in the address, and all that is shown follows it. */
export function startSearchPage(): void {
  const fields = fieldsOfPage();
  const view = new SearchView();
  const search = new Search(fields, view, view.page.dataset['root'] ?? '/');
  followKeys(view.page, fields.words);
  followFields(fields, search);
  followFilters(view, search);
  followLinks(view, search);
  window.addEventListener('popstate', () => {
    search.readAddress();
  });
  for (const intent of ['focusin', 'pointerover'] as const) {
    fields.form.addEventListener(
      intent,
      () => {
        search.prepare();
      },
      { once: true },
    );
  }
  view.page.classList.add('ready');
  search.readAddress();
}

function followFields(fields: Fields, search: Search): void {
  let pause: number | undefined;
  const read = (remember: 'pushState' | 'replaceState') => {
    clearTimeout(pause);
    search.change(withFields(fields, search.query), remember);
  };
  fields.words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(read, TYPING_PAUSE, 'replaceState');
  });
  for (const field of [fields.from, fields.to]) {
    field.addEventListener('change', () => {
      const { from, to } = withFields(fields, search.query);
      search.change({ ...search.asked, from, to, page: 1 }, 'pushState');
    });
  }
  fields.sort.addEventListener('change', () => {
    read('pushState');
  });
  fields.form.addEventListener('submit', (event) => {
    event.preventDefault();
    read('pushState');
  });
}

function followFilters(view: SearchView, search: Search): void {
  view.filters.whenWanted(() => {
    search.askForFilters();
  });
  view.filters.whenChosen((field, value, side) => {
    search.change(withChoice(search.asked, field, value, side), 'pushState');
  });
  view.filters.whenDone(() => {
    view.leadToResults();
  });
}

/** Links to other states of the page are followed without leaving it. */
function followLinks(view: SearchView, search: Search): void {
  view.page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-ask]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link === null || !isPlain || event.altKey) return;
    event.preventDefault();
    if ('again' in link.dataset) void search.again();
    else search.change(queryOf(new URL(link.href).searchParams), 'pushState');
    if (link.rel !== '') view.leadToResults();
  });
}
