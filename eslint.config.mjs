import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src, in the order in which data flows through them, and what of ours each may import
 * beside its own files. A room inside a room has a row of its own.
 */
const ROOMS = {
  language: [],
  domain: ['language'],
  'formats/citations': ['domain'],
  formats: ['domain'],
  'ingest/bytes': ['domain'],
  'ingest/lines': ['language'],
  'ingest/clean': ['domain', 'language', 'ingest/lines'],
  'ingest/quotations/marks': ['domain', 'language'],
  'ingest/quotations/phrases': ['domain', 'language', 'ingest/quotations/marks'],
  'ingest/quotations/attribution': [
    ...['domain', 'language', 'ingest/quotations/marks', 'ingest/quotations/phrases'],
  ],
  'ingest/quotations/speaker': [
    ...['domain', 'language', 'ingest/quotations/phrases', 'ingest/quotations/attribution'],
  ],
  'ingest/quotations/reported': [
    ...['domain', 'language', 'ingest/quotations/phrases', 'ingest/quotations/attribution'],
    'ingest/quotations/speaker',
  ],
  'ingest/told': ['domain', 'language'],
  'ingest/understand': [
    ...['domain', 'language', 'ingest/clean', 'ingest/told'],
    ...['ingest/quotations', 'ingest/quotations/speaker'],
  ],
  ingest: [
    ...['domain', 'language', 'formats', 'ingest/bytes', 'ingest/lines', 'ingest/clean'],
    'ingest/understand',
  ],
  'ingest/report': [
    ...['domain', 'language', 'formats', 'ingest', 'ingest/clean', 'ingest/understand'],
  ],
  'ingest/score': ['ingest'],
  disk: ['domain', 'language', 'formats', 'ingest', 'ingest/bytes', 'ingest/report'],
  site: ['domain', 'formats/citations'],
  archive: ['domain', 'disk', 'site'],
  charts: ['domain'],
  search: ['domain'],
  'search/pagefind': ['search'],
  'search/understand': ['domain', 'search'],
  'search/engine': [
    ...['domain', 'language', 'site', 'search', 'search/pagefind', 'search/understand'],
  ],
  'search/check': ['domain', 'language', 'ingest/quotations/marks', 'search', 'search/engine'],
  'search/page': [
    ...['domain', 'site', 'search', 'search/engine', 'search/pagefind', 'search/check'],
    'search/understand',
  ],
  publish: [
    ...['domain', 'formats', 'formats/citations', 'disk', 'site', 'archive', 'search'],
    'search/understand',
  ],
  layouts: ['domain', 'site', 'archive', 'search', 'styles'],
  components: ['domain', 'site', 'archive', 'charts', 'publish', 'search', 'layouts', 'styles'],
  pages: [
    ...['domain', 'site', 'archive', 'charts', 'publish', 'search', 'layouts', 'components'],
    'styles',
  ],
  gates: ['domain', 'ingest'],
};

/** What no file of a room may import: what is in no other room that its row names. */
const zones = Object.entries(ROOMS).flatMap(([room, others]) => {
  const house = room.split('/').slice(0, -1).join('/') || room;
  const rooms = Object.keys(ROOMS).filter((other) => other.startsWith(`${house}/`));
  const hasRooms = rooms.some((other) => other.startsWith(`${room}/`));
  // Of a house with rooms, the files that stand in none of them.
  const target = hasRooms ? `./src/${room}/*.ts` : `./src/${room}`;
  const message = `See what ${room} may import in ROOMS, eslint.config.mjs.`;
  const beside = rooms.filter((other) => other !== room && !others.includes(other));
  return [
    { target, from: './src', except: [room, ...others].map((name) => `./${name}`), message },
    ...beside.map((other) => ({ target, from: `./src/${other}`, message })),
  ];
});

/** Forbids all files but some to import a package; `why` is what the message says. */
function only(files, why, ...names) {
  const rule = { patterns: names.map((name) => ({ group: [name, `${name}/*`], message: why })) };
  return {
    files: ['src/**/*.{ts,astro}'],
    ignores: [...files, '**/*.{test,spec,scale}.ts', '**/fixtures/**', 'src/journeys/**'],
    rules: { 'no-restricted-imports': ['error', rule] },
  };
}

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', 'test-results/', 'playwright-report/']),
  // A site of its own: only where it is built does Astro write the types of its collection.
  globalIgnores(['scripts/generated/plain-astro/']),
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
    files: ['**/*.{test,spec,scale}.ts'],
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
    ['src/disk/files.ts', 'src/language/{languages,word-file}.ts'],
    'Files are read and written through src/disk/files.ts, where a fault is told in words.',
    'node:fs',
  ),
  {
    // What a curator's command asks of a disk goes through the same door.
    files: ['scripts/*.ts', 'scripts/{add,search-index,unpack}/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      'scripts/{bench-search,find-browser,unpacked-browser}.ts',
      'scripts/search-index/{opened-index,served-folder}.ts',
      // Streams, of which a fault is one of what is read.
      'scripts/unpack/open-archive.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:fs', message: 'Use src/disk/files.ts.' }] },
      ],
    },
  },
  only(['src/formats/front-matter.ts'], 'Front matter is caged in one module.', 'gray-matter'),
  {
    // What Pagefind calls its files, and how it is asked, is known in one room.
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    ignores: [
      'src/search/pagefind/**',
      'scripts/search-index/**',
      // Its doors: who asks, who starts it, and who fetches ahead.
      'src/search/engine/{open-index,open-indexes}.ts',
      'src/search/page/client.ts',
      'src/layouts/SiteHeader.astro',
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
    files: ['**/*.{test,spec,scale}.ts', '**/fixtures/**'],
    rules: {
      'import-x/no-restricted-paths': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
);
