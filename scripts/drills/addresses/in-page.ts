/** What a page is asked by a drill. Each says what is wrong, if something is. */
export interface InPage {
  /** Asks what an address asks, as the way back does. */
  ask(address: string): Promise<string>;
  type(words: string): Promise<string>;
  check(draft: string): Promise<string>;
  /** Waits for the answer to the address of the page. */
  wait(): Promise<string>;
  /** The longest that the page’s thread was busy since this was last asked, in milliseconds. */
  takeLongest(): number;
}

/** Runs in every page before anything else; `most` is how many milliseconds a reader waits. */
export function installInPage(most: number): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const pause = () => new Promise((ready) => setTimeout(ready, 5));
  const part = (id: string) => document.getElementById(id);
  const until = async (isDone: () => boolean) => {
    const end = performance.now() + most;
    while (!isDone()) {
      if (performance.now() > end) return 'no answer came';
      await pause();
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? 'the page is wider than its window' : '';
  };
  const wait = async () => {
    const page = part('search-page');
    const late = await until(() => page?.dataset['answered'] === location.search);
    const isSilent = page?.classList.contains('asks') && part('search-summary')?.textContent === '';
    return late || (isSilent === true ? 'the page says nothing' : '');
  };
  const inPage: InPage = {
    wait,
    ask: async (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      return await wait();
    },
    type: async (words) => {
      const field = part('search-words') as HTMLInputElement;
      field.value = words;
      field.form?.requestSubmit();
      return await wait();
    },
    check: async (draft) => {
      const field = part('check-draft') as HTMLTextAreaElement;
      field.value = draft === '' ? ' ' : draft;
      field.form?.requestSubmit();
      await pause();
      const isDone = () => /^\D*$|\./.test(part('check-summary')?.textContent ?? '') === true;
      return await until(() => part('check-findings')?.ariaBusy === 'false' && isDone());
    },
    takeLongest: () => {
      const taken = longest;
      longest = 0;
      return taken;
    },
  };
  Object.assign(globalThis, { inPage });
}
