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
const SITE = HOUSES(
  'archive',
  'charts',
  'publish',
  'site',
  'search',
  'components',
  'layouts',
  'pages',
);
const PURE = [...HOUSES('disk', 'gates'), ...SITE, ...DISK, ...MATTER];

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

  // The borders between the houses: data flows domain → formats → ingest → disk → queries → pages.
  border(
    ['src/language/**'],
    'A language says what words there are: it imports nothing of ours.',
    ...HOUSES('domain', 'formats', 'ingest', 'disk', 'gates'),
    ...SITE,
    ...MATTER,
  ),
  border(
    ['src/domain/**'],
    'The domain says what things are: it imports nothing of ours but words.',
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
  border(['src/ingest/**'], 'Ingest is pure: capture in, entry out.', ...PURE),
  ...['marks', 'phrases', 'attribution', 'speaker'].map((room, index, rooms) =>
    border(
      [`src/ingest/quotations/${room}/**`],
      'Quotations are read from marks to phrases to attribution to speaker, and ingest is pure.',
      ...HOUSES(...rooms.slice(index + 1), 'score'),
      '../*.ts',
      ...PURE,
    ),
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
    ['src/archive/**', 'src/charts/**', 'src/publish/**'],
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
    // Tests stand beside the code, and may reach for what makes their cases.
    files: ['**/*.{test,spec}.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
