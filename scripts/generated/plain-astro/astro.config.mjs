import { defineConfig } from 'astro/config';

// A copy has its packages from elsewhere; what is cached is its own.
export default defineConfig({ cacheDir: '.cache', devToolbar: { enabled: false } });
