import { defineConfig } from '@playwright/test';
import base, { sites } from './playwright.config.ts';

// npm run test:visual: pictures of a page of each kind, in every width and colour, and what can be
// judged of them without eyes. Minutes; look through test-results/looks/index.html.
export default defineConfig({
  ...base,
  testMatch: '**/*.visual.ts',
  webServer: sites(300),
  globalTeardown: './src/journeys/looks/contact-sheet.ts',
});
