import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from './find-browser.ts';

const MODULES = join(import.meta.dirname, '..', 'node_modules');
const PACKAGE = join(MODULES, '@sparticuz/chromium/package.json');

/**
 * The browser of the optional package @sparticuz/chromium, unpacked on first use (200 MB, a few
 * seconds). It brings the libraries and fonts that a bare Linux lacks. `undefined` where the
 * package was not installed or cannot be unpacked, and on anything but Linux on x64.
 */
export function unpackedBrowser(): Browser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return;
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = join(MODULES, '.cache', `chromium-${version}`);
  if (!existsSync(folder) && !unpack(folder)) return;
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Unpacks beside the folder and moves in whole, so that a half-unpacked browser is never found. */
function unpack(folder: string): boolean {
  const unfinished = `${folder}.${String(process.pid)}`;
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks its libraries only where it believes itself on AWS Lambda. It changes the
  // environment it runs in, hence a process of its own.
  const env = { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const script = join(import.meta.dirname, 'unpack-browser.ts');
  const { status } = spawnSync(process.execPath, [script], { env, stdio: 'inherit' });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    return false;
  }
  // As it comes, it looks for its fonts only where AWS Lambda would have them.
  writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  renameSync(unfinished, folder);
  return true;
}

function fontConfiguration(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`);
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?>\n<fontconfig>${dirs.join('')}${cache}</fontconfig>\n`;
}
