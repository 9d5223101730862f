import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { tempContent } from './fixtures/temp-content.ts';
import { ingestContent } from './ingest-content.ts';

const MENU = 'Search boats and tides\nTerms of the harbour\n';
const SENTENCES = [
  'The harbour was closed for three days this week after a storm tore away the lights.',
  'Readers queued around the block on Friday, and the mayor cut a ribbon that was blue.',
  'Ana Ruiz said: “The ferry to the island was late again because of the fog.”',
];
const HEADLINES = ['First storm of the year', 'Library gets a cellar'];

const capture = fc
  .tuple(fc.boolean(), fc.constantFrom(...HEADLINES), fc.subarray(SENTENCES, { minLength: 0 }))
  .map(([hasMenu, headline, sentences]) =>
    [...(hasMenu ? [MENU] : []), headline, '', ...sentences, ''].join('\n'),
  );
const record = fc.constantFrom(
  'url: https://port-amber.example/a\ncaptured: null\n',
  'url: null\ncaptured: null\ndate: {value: "2024-03-01", basis: b}\n',
  'url: null\ncaptured: null\nslug: a-storm\n',
  'url: null\ncaptured: null\nformerly: [old-storm]\n',
  'url: null\ncaptured: null\ntitle: {value: Tides, basis: b}\n',
  'url: "unclosed\n',
);
const row = fc.constantFrom(
  'one.txt,Tides,b',
  'one.txt,Tides,b,more',
  'one.txt,Fog,b',
  'two.txt,Boats,b',
  'three.txt,line 1,',
);
const table = fc.oneof(
  // Two rows may be of one capture, be they alike.
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(',', ';'), fc.array(row, { minLength: 1, maxLength: 3 }))
      .map(([mark, rows]) => ['capture,title,why', ...rows, ''].join('\n').replaceAll(',', mark)),
  },
  fc.constantFrom('', 'title,why\nTides,b\n', 'capture,title,why\none.txt,"Tides,b\n'),
);
const people = fc.constantFrom(
  '[]\n',
  '- {id: ana-ruiz, label: Ana Ruiz, note: Of the harbour.}\n',
  '- {id: ana-ruiz, label: Ana Ruiz, note: Of the ferry.}\n',
  '- {}\n',
);
const SMALL_VOCABULARIES = [
  ['topics', '- {id: storms, label: Storms, signs: [tore away, ferry … fog], note: And fog.}\n'],
  ['people', '[]\n'],
  ['organisations', '- {id: port, label: Port Authority, note: Of the harbour.}\n'],
  ['outlets', '- {id: amber, label: Amber Post, note: A paper., hosts: [port-amber.example]}\n'],
] as const;
const name = fc.constantFrom('one', 'two', 'three', 'four');

/** A change that a curator, or an accident, makes in a content folder. */
type Edit = (content: string) => void;

const put =
  (path: string, text: string): Edit =>
  (content) => {
    writeFileSync(join(content, path), text);
  };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(name, capture).map(([one, text]) => put(`captures/${one}.txt`, text)),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(name, record).map(([one, text]) => put(`captures/${one}.yaml`, text)),
  },
  { weight: 2, arbitrary: table.map((text) => put('captures/records.csv', text)) },
  { weight: 1, arbitrary: people.map((text) => put('vocabularies/people.yaml', text)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('- {form: "Search .*", name: search-box, note: A box.}\n', '[]\n')
      .map((text) => put('clutter.yaml', text)),
  },
  // Captures, records and manifests go; so do articles, or they are edited by hand.
  {
    weight: 2,
    arbitrary: fc
      .tuple(name, fc.constantFrom('.txt', '.yaml'))
      .map(([one, ending]) => (content: string) => {
        rmSync(join(content, `captures/${one}${ending}`), { force: true });
      }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('captures/SHA256SUMS', 'articles/SHA256SUMS', 'captures/ADDED')
      .map((list) => (content: string) => {
        rmSync(join(content, list), { force: true });
      }),
  },
  { weight: 1, arbitrary: name.map((one) => put('captures/ADDED', `2014-05-01  ${one}.txt\n`)) },
  {
    weight: 1,
    arbitrary: fc.tuple(name, name).map(([from, to]) => (content: string) => {
      const there = readdirSync(join(content, 'captures'));
      const [old, young] = [`${from}.txt`, `${to}.txt`];
      if (!there.includes(old) || there.includes(young)) return;
      renameSync(join(content, 'captures', old), join(content, 'captures', young));
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), fc.boolean()).map(([at, isGone]) => (content: string) => {
      const names = articlesIn(content);
      const file = names[at % Math.max(names.length, 1)];
      if (file === undefined) return;
      if (isGone) rmSync(join(content, 'articles', file));
      else writeFileSync(join(content, 'articles', file), 'edited');
    }),
  },
);

const tableOf = (...rows: string[]) =>
  put('captures/records.csv', ['capture,title,why', ...rows, ''].join('\n'));
const TIDES = 'one.txt,Tides,b';
/** A row that gets a cell too many, one that is there twice then, and a capture gone while all wait. */
const TABLES: [Edit[][]][] = [
  [[[tableOf(TIDES)], [tableOf(`${TIDES},more`)]]],
  [[[tableOf(TIDES)], [tableOf(TIDES, TIDES)]]],
  [
    [
      [put('captures/records.csv', '')],
      [
        (content) => {
          rmSync(join(content, 'captures/one.txt'));
        },
      ],
    ],
  ],
];

function articlesIn(content: string): string[] {
  try {
    return readdirSync(join(content, 'articles')).toSorted();
  } catch {
    return [];
  }
}

/** All files of a folder, and what they say. */
function allIn(content: string): Record<string, string> {
  const names = readdirSync(content, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(
    files.toSorted().map((file) => [file.slice(content.length), readFileSync(file, 'utf8')]),
  );
}

test('a run with what others have kept leaves the files of a run without, after any edits', () => {
  const temp = tempContent();
  // One term of each vocabulary: to read them takes longer than these few captures do.
  for (const [name, terms] of SMALL_VOCABULARIES) temp.write(`vocabularies/${name}.yaml`, terms);
  let number = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      (runs) => {
        const root = join(temp.root, String((number += 1)));
        const [kept, anew] = [join(root, 'kept'), join(root, 'anew')];
        for (const folder of [kept, anew]) cpSync(temp.content, folder, { recursive: true });
        const keptIn = join(root, 'work.json');
        for (const [day, edits] of runs.entries()) {
          const added = `2026-01-0${String(day + 1)}`;
          for (const one of edits) [kept, anew].forEach(one);
          const [first, second] = [
            ingestContent(kept, { keptIn, added }),
            ingestContent(anew, { added }),
          ];
          const plain = (folder: string, one: typeof first) =>
            JSON.stringify([one.captures, one.written, one.removed, one.problems]).replaceAll(
              folder,
              '',
            );
          expect(plain(kept, first)).toBe(plain(anew, second));
          expect(allIn(kept)).toEqual(allIn(anew));
        }
        rmSync(root, { recursive: true });
      },
    ),
    { numRuns: Number(process.env['FC_RUNS'] ?? 30), examples: TABLES },
  );
}, 300_000);

/** A content folder that was ingested, with the file in which the work is kept. */
function ingestedContent() {
  const temp = tempContent();
  const keptIn = join(temp.root, 'kept/work.json');
  const run = () => ingestContent(temp.content, { keptIn });
  run();
  return { ...temp, keptIn, run };
}

test('where nothing has changed nothing is ingested, and what was is what has changed', () => {
  const { run, write } = ingestedContent();
  expect(run()).toMatchObject({ captures: 2, ingested: [], written: [], problems: [] });
  write('captures/one.yaml', 'url: null\ncaptured: "2025-02-05"\n');
  const { captures, ingested } = run();
  expect(ingested.map(({ file }) => file)).toEqual(['one.txt']);
  expect(captures).toBe(2);
});

test('one row of the table of records that has changed is one capture that is ingested', () => {
  const { run, write } = ingestedContent();
  const row = (name: string, title: string) => `${name},${title},b\n`;
  write('captures/records.csv', `capture,title,why\n${row('one.txt', 'Tides')}`);
  expect(run().ingested.map(({ file }) => file)).toEqual(['one.txt']);
  const both = `capture,title,why\n${row('two.txt', 'Fog')}${row('one.txt', 'Tides')}`;
  write('captures/records.csv', both);
  expect(run().ingested.map(({ file }) => file)).toEqual(['two.txt']);
  expect(run().ingested).toEqual([]);
});

test('where a row and a record say different things that is told in each run, wherever the row is', () => {
  const { run, write } = ingestedContent();
  write('captures/one.yaml', 'title: Fog\nwhy: b\n');
  write('captures/records.csv', 'capture,title,why\none.txt,Tides,b\n');
  const { brief } = run();
  expect(brief?.notices).toHaveLength(1);
  write('captures/records.csv', 'capture,title,why\ntwo.txt,Boats,b\none.txt,Tides,b\n');
  const { brief: next, ingested } = run();
  expect(ingested.map(({ file }) => file)).toEqual(['two.txt']);
  expect(next?.notices).toEqual(brief?.notices);
});

test('what is of a host with a new capture is ingested again where that shows what is furniture', () => {
  const { run, write, content } = ingestedContent();
  const page = (headline: string, sentence = '') => `${MENU}${headline}\n\n${sentence}\n`;
  write('captures/three.txt', page('First ferry', SENTENCES[0]));
  run();
  write('captures/four.txt', page('Library gets a cellar', SENTENCES[1]));
  expect(run().ingested.map(({ file }) => file)).toEqual(['four.txt', 'three.txt']);
  expect(readFileSync(join(content, 'articles/first-ferry.reading.json'), 'utf8')).toContain(
    'stands-in-other-captures',
  );
});

test.each<[string, (text: string) => string]>([
  ['not there', () => ''],
  ['cut off', (text) => text.slice(0, -9)],
  ['of another program', (text) => text.replace(/^./, (one) => (one === '0' ? '1' : '0'))],
  ['altered', (text) => text.replace('first-storm', 'other-storm')],
])('work that is %s is done anew', (_, altered) => {
  const { run, keptIn } = ingestedContent();
  writeFileSync(keptIn, altered(readFileSync(keptIn, 'utf8')));
  expect(run()).toMatchObject({ written: [], problems: [] });
  writeFileSync(keptIn, altered(readFileSync(keptIn, 'utf8')));
  expect(run().ingested).toHaveLength(2);
});

test('where nothing can be kept, ingest goes on', () => {
  const { content, root } = tempContent();
  const folder = join(root, 'a-folder');
  mkdirSync(join(folder, 'work.json'), { recursive: true });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const report = ingestContent(content, { keptIn: join(folder, 'work.json') });
  expect(report).toMatchObject({ captures: 2, problems: [] });
});
