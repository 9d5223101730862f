/** What a page is asked by a drill. Each says what is wrong, if something is. */
export interface InPage {
  /** Waits until something is so; what is wrong then. */
  until(isDone: () => boolean): Promise<string>;
  /** The longest that the page’s thread was busy since this was last asked, in milliseconds. */
  takeLongest(): number;
  /** Asks what an address asks, as the way back does. */
  ask(address: string): Promise<string>;
  type(words: string): Promise<string>;
  check(draft: string): Promise<string>;
  /** Waits for the answer to the address of the page. */
  wait(): Promise<string>;
}

declare const inPage: InPage;

/** Runs in every page before anything else; `most` is how many milliseconds a reader waits. */
export function installWatch(most: number): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const watch: Pick<InPage, 'until' | 'takeLongest'> = {
    until: async (isDone) => {
      const end = performance.now() + most;
      while (!isDone()) {
        const said = document.querySelector('#search-summary, #check-summary')?.textContent ?? '';
        if (performance.now() > end) return `no answer came: ${said.slice(0, 200)}`;
        await new Promise((ready) => setTimeout(ready, 5));
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? 'the page is wider than its window' : '';
    },
    takeLongest: () => {
      const taken = longest;
      longest = 0;
      return taken;
    },
  };
  Object.assign(globalThis, { inPage: watch });
}

/** Runs after that. */
export function installAsking(): void {
  const part = (id: string) => document.getElementById(id);
  const submit = (id: string, words: string) => {
    const field = part(id) as HTMLInputElement | HTMLTextAreaElement;
    field.value = words;
    field.form?.requestSubmit();
  };
  const wait = async () => {
    const page = part('search-page');
    const wrong = await inPage.until(() => page?.dataset['answered'] === location.search);
    const isSilent = page?.classList.contains('asks') && part('search-summary')?.textContent === '';
    return wrong === '' && isSilent === true ? 'the page says nothing' : wrong;
  };
  const asking: Omit<InPage, 'until' | 'takeLongest'> = {
    wait,
    ask: async (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      return await wait();
    },
    type: async (words) => {
      submit('search-words', words);
      return await wait();
    },
    check: async (draft) => {
      // The field is to hold something.
      submit('check-draft', draft === '' ? ' ' : draft);
      return await inPage.until(() => part('check-findings')?.ariaBusy === 'false');
    },
  };
  Object.assign(inPage, asking);
}
