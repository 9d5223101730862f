const LINES = [
  'NO BROWSER: the browser tests were not run.',
  '',
  'Install Chromium or Google Chrome, or name one with CHROME_PATH,',
  'and run `npm run test:browser` again.',
];

/** What to tell someone whose machine has no browser: loud enough not to be overlooked. */
export function noBrowserNotice(): string {
  const width = Math.max(...LINES.map((line) => line.length));
  const rule = '═'.repeat(width + 4);
  const rows = LINES.map((line) => `║  ${line.padEnd(width)}  ║`);
  return ['', `╔${rule}╗`, ...rows, `╚${rule}╝`, ''].join('\n');
}

/** Whether tests that need a browser must not be skipped: on a build server, or when told so. */
export function needsBrowser({ CI = '', REQUIRE_BROWSER = '' }: NodeJS.ProcessEnv): boolean {
  return [CI, REQUIRE_BROWSER].some((value) => !['', '0', 'false'].includes(value));
}
