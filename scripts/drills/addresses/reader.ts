import type { CDPSession, ConsoleMessage, Page } from '@playwright/test';
import { type InPage, installAsking, installWatch } from './in-page.ts';
import type { Try } from './tries.ts';

/** Milliseconds of the page’s thread that a script may take in one go. */
const MOST_SCRIPT = 200;
/** Milliseconds for which a reader may wait; on a busy machine all takes longer. */
const MOST_WAITED = 60_000;

declare const inPage: InPage;

/** Somebody who comes to a site with addresses, and looks at what comes of each. */
export class Reader {
  readonly #page: Page;
  readonly #root: string;
  readonly #session: CDPSession;
  /** Rejects where the page breaks down: what it was asked is then never answered. */
  readonly #end: Promise<never>;
  #complaints: string[] = [];
  #script = 0;

  /** `root` is the address of the site, with a slash. */
  private constructor(page: Page, root: string, session: CDPSession) {
    this.#page = page;
    this.#root = root;
    this.#session = session;
    this.#end = new Promise((_, reject) => {
      page.on('crash', () => {
        reject(new Error('the page broke down'));
      });
    });
    this.#end.catch(() => undefined);
    page.on('pageerror', ({ message }) => this.#complaints.push(`a script: ${message}`));
    page.on('dialog', (dialog) => {
      this.#complaints.push('a dialog');
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (isComplaint(message)) this.#complaints.push(`the browser: ${message.text()}`);
    });
    const { origin } = new URL(root);
    page.on('request', (request) => {
      const isHere = request.url().startsWith(origin);
      if (!isHere) this.#complaints.push(`asked elsewhere: ${request.url()}`);
    });
  }

  /** Comes to the search page, where most tries are made without leaving it. */
  static async at(page: Page, root: string): Promise<Reader> {
    await page.addInitScript(installWatch, MOST_WAITED);
    await page.addInitScript(installAsking);
    const session = await page.context().newCDPSession(page);
    // In the time of the thread itself: what else the machine does is not in it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const reader = new Reader(page, root, session);
    await reader.#open('search/');
    return reader;
  }

  /** Makes a try; what is wrong with what comes of it, if something is. */
  async make(one: Try): Promise<string> {
    return await Promise.race([this.#make(one), this.#end]).catch((error: unknown) =>
      firstLine(String(error)),
    );
  }

  async #make(one: Try): Promise<string> {
    this.#complaints = [];
    this.#script = await this.#scriptSoFar();
    const wrong = await this.#follow(one).catch((error: unknown) => firstLine(String(error)));
    const spent = (await this.#scriptSoFar()) - this.#script;
    const longest = await this.#longestTask();
    // One task has no more of the thread than all together, nor than the time it lasts.
    const held = Math.round(Math.min(spent * 1000, longest));
    const isHeld = held > MOST_SCRIPT ? `the page was held up for ${String(held)} ms` : '';
    return [wrong, isHeld, ...this.#complaints].filter((words) => words !== '').join('; ');
  }

  async #follow(one: Try): Promise<string> {
    switch (one.kind) {
      case 'search':
        await this.#toSearch();
        return await this.#page.evaluate((address) => inPage.ask(address), one.address);
      case 'search, loaded':
        await this.#open(`search/${one.address}`);
        return await this.#page.evaluate(() => inPage.wait());
      case 'typed':
        await this.#toSearch();
        return await this.#page.evaluate((words) => inPage.type(words), one.text);
      case 'draft':
        await this.#open('check/');
        return await this.#page.evaluate((draft) => inPage.check(draft), one.text);
      case 'page':
        await this.#open(one.address);
        return '';
    }
  }

  async #longestTask(): Promise<number> {
    const take = () => this.#page.evaluate(() => inPage.takeLongest());
    // A page may lead on to another in this moment.
    return await take().catch(async () => {
      await this.#page.waitForURL('**');
      return await take();
    });
  }

  async #toSearch(): Promise<void> {
    const [here] = this.#page.url().split(/[?#]/);
    if (here !== `${this.#root}search/`) await this.#open('search/');
  }

  async #open(address: string): Promise<void> {
    const go = () => this.#page.goto(this.#root + address, { timeout: MOST_WAITED });
    // The page before may lead on to another in this moment, but only once.
    await go().catch(go);
  }

  /** Seconds of the page’s thread that scripts took up to now. */
  async #scriptSoFar(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  }
}

/** The browser itself says so of addresses at which no page is, or which a server does not understand. */
function isComplaint(message: ConsoleMessage): boolean {
  const isOfServer = /^Failed to load resource: .* (?:40[04]|500)/.test(message.text());
  return message.type() === 'error' && !isOfServer;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
