import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// npm run test:scale: search over 1,000 generated articles, which take about a minute to build. The
// tests serve the site that they build themselves.
export default defineConfig({
  ...base,
  testMatch: '**/*.scale.ts',
  workers: 1,
  timeout: 120_000,
  webServer: [],
});
