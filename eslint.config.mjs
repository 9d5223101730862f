import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src, in the order in which data flows through them, and what of ours each may import
 * beside its own files. A room inside a room has a row of its own; `*` is all rooms of that house.
 */
const ROOMS = {
  language: [],
  domain: ['language'],
  formats: ['domain'],
  'ingest/clean': ['domain', 'language'],
  'ingest/quotations/marks': ['domain'],
  'ingest/quotations/phrases': ['domain', 'language', 'ingest/quotations/marks'],
  'ingest/quotations/attribution': [
    'domain',
    'language',
    'ingest/quotations/marks',
    'ingest/quotations/phrases',
  ],
  'ingest/quotations/speaker': [
    'domain',
    'language',
    'ingest/quotations/phrases',
    'ingest/quotations/attribution',
  ],
  'ingest/quotations': ['domain', 'language'],
  'ingest/told': ['domain', 'language'],
  'ingest/understand': ['domain', 'language', 'ingest/clean', 'ingest/quotations', 'ingest/told'],
  ingest: ['domain', 'language', 'formats'],
  disk: ['domain', 'language', 'formats', 'ingest'],
  site: ['domain'],
  archive: ['domain', 'disk', 'site'],
  charts: ['domain'],
  'search/engine': ['domain', 'language', 'site', 'search'],
  'search/page': ['site', 'search'],
  search: ['domain'],
  publish: ['domain', 'formats', 'disk', 'site', 'archive', 'search'],
  layouts: ['domain', 'site', 'archive', 'search', 'styles'],
  components: ['domain', 'site', 'archive', 'charts', 'publish', 'search', 'layouts'],
  pages: ['domain', 'site', 'archive', 'charts', 'publish', 'search', 'layouts', 'components'],
  gates: ['domain', 'ingest'],
};

const zones = Object.entries(ROOMS).map(([room, others]) => {
  const isHouse = Object.keys(ROOMS).some((other) => other.startsWith(`${room}/`));
  return {
    // Of a house with rooms the files that stand in none of them.
    target: isHouse ? `./src/${room}/*.ts` : `./src/${room}`,
    from: './src',
    except: [room, ...others].map((name) => `./${name}`),
    message: `${room} may import ${['nothing else of ours', ...others].slice(others.length > 0 ? 1 : 0).join(', ')}.`,
  };
});

/** Forbids all files but some to import a package; `why` is what the message says. */
function only(files, why, ...names) {
  const rule = { patterns: names.map((name) => ({ group: [name, `${name}/*`], message: why })) };
  return {
    files: ['src/**/*.{ts,astro}'],
    ignores: [...files, '**/*.{test,spec}.ts', '**/fixtures/**', 'src/journeys/**'],
    rules: { 'no-restricted-imports': ['error', rule] },
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'dist-test/', '.astro/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // tsconfig asks for brackets where a key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'error' },
  },
  { files: ['src/**/*.ts'], ignores: ['src/journeys/**'], rules: { 'no-console': 'error' } },
  {
    files: ['**/*.{test,spec}.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },

  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      // No circles, also none of types.
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  only(
    ['src/disk/**', 'src/language/languages.ts'],
    'Files are read and written by src/disk and scripts alone.',
    'node:fs',
  ),
  only(['src/formats/front-matter.ts'], 'Front matter is caged in one module.', 'gray-matter'),
  {
    // Tests stand beside the code, and may reach for what makes their cases.
    files: ['**/*.{test,spec}.ts', '**/fixtures/**'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
);
