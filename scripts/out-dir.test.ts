import { expect, test } from 'vitest';
import { outDirOf } from './out-dir.ts';

test.each([
  [[], 'dist', []],
  [['--outDir', 'a/b/'], 'a/b', []],
  [
    ['--base', '/news/', '--outDir=elsewhere/site', '--verbose'],
    'elsewhere/site',
    ['--base', '/news/', '--verbose'],
  ],
  [['--outDir', '/'], '/', []],
])('of %j the site is built into %s', (argv, outDir, others) => {
  expect(outDirOf(argv)).toEqual({ outDir, others });
});
