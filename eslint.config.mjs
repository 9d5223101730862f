import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids a house of the code to import what its row says; `why` is what the message says. */
function border(files, why, ...patterns) {
  const rule = { patterns: [{ group: patterns, message: why }] };
  return { files, rules: { 'no-restricted-imports': ['error', rule] } };
}

const DISK = ['node:fs', 'node:fs/*', '**/disk/*'];
const MATTER = ['gray-matter'];
const HOUSES = (...names) => names.map((name) => `**/${name}/**`);
const SITE = HOUSES('queries', 'site', 'search', 'components', 'layouts', 'pages');

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
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

  // The borders between the houses: data flows domain → formats → ingest → disk → queries → pages.
  border(
    ['src/domain/**'],
    'The domain says what things are: it imports nothing of ours.',
    ...HOUSES('formats', 'ingest', 'disk', 'gates'),
    ...SITE,
    ...DISK,
    ...MATTER,
  ),
  border(
    ['src/formats/**'],
    'A format knows the domain and no more.',
    ...HOUSES('ingest', 'disk', 'gates'),
    ...SITE,
    ...DISK,
  ),
  border(
    ['src/ingest/**'],
    'Ingest is pure: capture in, entry out.',
    ...HOUSES('disk', 'gates'),
    ...SITE,
    ...DISK,
    ...MATTER,
  ),
  border(
    ['src/disk/**'],
    'The disk knows nothing of pages.',
    ...HOUSES('gates'),
    ...SITE,
    ...MATTER,
  ),
  border(
    ['src/gates/**'],
    'A gate judges what it is given.',
    ...HOUSES('disk'),
    ...SITE,
    ...DISK,
    ...MATTER,
  ),
  border(
    ['src/queries/**'],
    'A query reads the archive; it does not make it, and it draws nothing.',
    ...HOUSES('ingest', 'gates', 'components', 'layouts', 'pages'),
    'node:fs',
    ...MATTER,
  ),
  border(
    ['src/site/**', 'src/search/**'],
    'Addresses and the search page know neither the disk nor ingest.',
    ...HOUSES('ingest', 'disk', 'gates', 'components', 'layouts', 'pages'),
    ...DISK,
    ...MATTER,
  ),
  border(
    ['src/pages/**', 'src/components/**', 'src/layouts/**'],
    'A page is a query and a few components.',
    ...HOUSES('ingest', 'formats', 'gates'),
    'node:fs',
    ...MATTER,
  ),
  {
    // What Pagefind calls its files, and how it is asked, is known in one room. A rule of its own, as
    // the houses have theirs already.
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    ignores: [
      'src/search/pagefind/**',
      'scripts/search-index/**',
      // Its doors: who asks, who starts it, and who fetches ahead.
      'src/search/engine/{open-index,worker}.ts',
      'src/search/page/client.ts',
      'src/components/SiteHeader.astro',
      // Measures it as it comes.
      'scripts/generated/{stock-site,index-with-pagefind}.ts',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'pagefind', allowImportNames: ['close'] }],
          patterns: [
            {
              regex: '/pagefind/',
              message: 'Pagefind is asked through the index, src/search/engine/open-index.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    // Tests stand beside the code, and may reach for what makes their cases.
    files: ['**/*.{test,spec}.ts'],
    rules: { 'no-restricted-imports': 'off', '@typescript-eslint/no-restricted-imports': 'off' },
  },
);
