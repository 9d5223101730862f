import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // What Astro says of the site in a build.
    env: { SITE: 'https://archive.example' },
  },
});
