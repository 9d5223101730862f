import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cutBlock } from '../../domain/words.ts';
import { numberBlocks } from '../../domain/block.ts';
import { readVocabularies } from '../../formats/vocabularies.ts';
import { language } from '../../language/en/language.ts';
import { findNames, indexNames } from '../understand/find-names.ts';
import { proposeNames } from '../understand/propose-names.ts';
import type { CaptureState } from './archive-state.ts';
import { makeReport } from './make-report.ts';

const word = fc.constantFrom(
  ...[
    'Prime Minister',
    'Ann Lee',
    'Ann T. Lee',
    'Lee',
    'Ms Lee',
    'Bob Ray',
    'Ray',
    'Mayor',
    'Élan',
  ],
  ...[
    'the Harbour Ministry',
    'Harbour Ministry',
    'NATO',
    'in Port Amber',
    'Mexico’s President',
    '“',
  ],
  ...[
    'said',
    'and',
    'of the',
    'ann lee',
    'ANN LEE',
    'was there',
    ', the mayor,',
    '. The',
    '-',
    '\\',
  ],
  ...['Ana Ruiz', 'Ana Ruiz', 'Müller & Söhne', "O'Neill", 'J. P. Marlow', 'null', 'Yes', '"A: b"'],
);
const text = fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => words.join(' '));
const tag = fc.constantFrom('Tides', 'tides', 'Harbour', 'Fog: a list', '- x', 'Tidés');

/** An article as ingest keeps it for its report, as far as proposals go. */
function stateOf(prose: string, tags: readonly string[], index: number): CaptureState {
  const nothing = { title: null, date: null, outlet: null, authors: [], language: null };
  return {
    ...{ file: `${String(index)}.txt`, slug: `a-${String(index)}` },
    told: {
      ...{ ...nothing, isUnread: false, words: 0, sayings: [], tags, notices: [] },
      lines: { prose: 0, record: 0, dropped: 0, within: 0 },
      found: { people: 0, organisations: 0, topics: 0, quotations: 0, unspoken: 0 },
      proposals: [
        ...proposeNames(blocksOf(prose), [], new Set(), language),
        { kind: 'outlet', name: `Post ${String(index % 2)}`, host: `${String(index)}.example` },
      ],
    },
  };
}

function blocksOf(prose: string) {
  return numberBlocks([{ kind: 'paragraph', text: prose }]).map((one) => cutBlock(one, language));
}

const KNOWN = `- id: ana-ruiz
  label: Ana Ruiz
`;

test('every block of the file works in its vocabulary as it is, and its name is found then', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.array(tag)), { maxLength: 6 }), (articles) => {
      const states = articles.map(([prose, tags], index) => stateOf(prose, tags, index));
      const state = { files: states.map(({ file }) => file), captures: states, problems: [] };
      const before = readVocabularies('v', (path) => (path === 'v/people.yaml' ? KNOWN : '[]'));
      const { files } = makeReport(
        state,
        { vocabularies: before, languages: [language] },
        (places) =>
          new Map(places.map((place) => [place, articles[Number(place.slug.slice(2))]?.[0] ?? ''])),
      );
      const file = files.get('proposals.yaml') ?? '';
      const lists = file.split(/^(?=[a-z]+:)/m).slice(1);
      const listOf = (path: string) => {
        const name = /(?<name>[a-z]+)\.yaml$/.exec(path)?.groups?.['name'] ?? '';
        const list = lists.find((one) => one.startsWith(`${name}:`)) ?? '';
        const moved = list.slice(list.indexOf('\n') + 1);
        const own = path === 'v/people.yaml' ? KNOWN : '';
        return parse(own + moved) === null ? '[]' : own + moved;
      };
      const after = readVocabularies('v', listOf);
      expect(after.people.filter(({ label }) => label === 'Ana Ruiz')).toHaveLength(1);
      expect(Object.keys(parse(file) as object)).toEqual(Object.keys(after));
      const index = indexNames(after);
      const all = articles.map(([prose]) => findNames(blocksOf(prose), index));
      const terms = new Set(
        all
          .flatMap(({ people, organisations }) => [...people, ...organisations])
          .map((one) => one.term),
      );
      for (const { id } of [...after.people, ...after.organisations].slice(1)) {
        expect(terms).toContain(id);
        found++;
      }
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 40) },
  );
  expect(found).toBeGreaterThan(0);
});
