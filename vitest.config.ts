import { defineConfig } from 'vitest/config';
import { TEST_ARCHIVE } from './src/fixtures/test-archive.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: 'src/fixtures/make-articles.ts',
    // What Astro says of the site in a build, and the archive that is read.
    env: { SITE: 'https://archive.example', HEMEROTECA_CONTENT: TEST_ARCHIVE },
    // Modules are read once for all files, not once for each: no test changes what another one sees.
    isolate: false,
    // On every core: vitest keeps one for itself, which does little after the first seconds.
    maxWorkers: '100%',
    // A busy machine is no fault: what has to be fast, its test measures.
    testTimeout: 60_000,
  },
});
