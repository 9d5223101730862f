import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackedBrowser } from './unpacked-browser.ts';

/** A browser to run tests in. */
export interface Browser {
  readonly path: string;
  /** What its process needs to find in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds a Chromium that runs: the one that `CHROME_PATH` names, an installed one, the bundled one;
 * `undefined` where there is none. `HEMEROTECA_BROWSER=bundled` passes over the installed ones.
 * Throws where `CHROME_PATH` names nothing that runs.
 */
export function findBrowser(environment: NodeJS.ProcessEnv): Browser | undefined {
  const named = environment['CHROME_PATH'] ?? '';
  if (named !== '') {
    const browser = { path: named, env: {} };
    if (runs(browser)) return browser;
    throw new Error(`CHROME_PATH names ${named}, which does not run.`);
  }
  const installed =
    environment['HEMEROTECA_BROWSER'] === 'bundled' ? [] : installedBrowsers(environment);
  const found = installed.find(runs);
  if (found !== undefined) return found;
  const bundled = unpackedBrowser();
  return bundled !== undefined && runs(bundled) ? bundled : undefined;
}

function installedBrowsers({ PATH = '' }: NodeJS.ProcessEnv): Browser[] {
  const folders = PATH.split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const paths = [...candidates, ON_A_MAC].filter((path) => existsSync(path));
  return paths.map((path) => ({ path, env: {} }));
}

function runs({ path, env }: Browser): boolean {
  const options = { env: { ...process.env, ...env }, timeout: 20_000 };
  return spawnSync(path, ['--version'], options).status === 0;
}
