import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
export default defineConfig({ ...base, testMatch: 'hostile.spec.ts', workers: 1, webServer: [] });
