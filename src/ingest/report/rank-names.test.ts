import { expect, test } from 'vitest';
import type { NameSeen } from '../../domain/proposal.ts';
import type { CaptureState } from './archive-state.ts';
import { rankNames } from './rank-names.ts';

type Seen = Partial<NameSeen> & Pick<NameSeen, 'name'>;

/** An article that proposes names, as far as they are asked for. */
function article(slug: string, names: readonly Seen[]): CaptureState {
  const nothing = { title: null, date: null, outlet: null, authors: [], language: null };
  const found = { people: 0, organisations: 0, topics: 0, quotations: 0, unspoken: 0 };
  const place = { block: 'p1', start: 0, end: 1, worth: 0 };
  const plain = { kind: 'name', also: [], short: [], mentions: 1, hints: [], ...place } as const;
  return {
    ...{ file: `${slug}.txt`, slug },
    told: {
      ...{ ...nothing, isUnread: false, words: 0, sayings: [], tags: [], notices: [], found },
      lines: { prose: 0, record: 0, dropped: 0, within: 0 },
      proposals: names.map((one) => ({ ...plain, ...one })),
    },
  };
}

function ranked(articles: readonly (readonly Seen[])[], known: readonly string[] = []) {
  const captures = articles.map((names, at) => article(String(at), names));
  return rankNames(captures, new Set(known));
}

test('the names of most articles come first, then those that are said most', () => {
  const [ann, bob, zoe] = [{ name: 'Ann Lee' }, { name: 'Bob Ray' }, { name: 'Zoë Mar' }];
  const all = ranked([[ann, { ...bob, mentions: 9 }], [ann], [{ ...zoe, mentions: 4 }]]);
  expect(all.map(({ label, articles, mentions }) => [label, articles, mentions])).toEqual([
    ['Ann Lee', 2, 2],
    ['Bob Ray', 1, 9],
    ['Zoë Mar', 1, 4],
  ]);
});

test('a name is one whatever its accents and capitals, and is written as most texts do, not in capitals', () => {
  const all = ranked([[{ name: 'JOSÉ RUIZ' }], [{ name: 'JOSÉ RUIZ' }], [{ name: 'Jose Ruiz' }]]);
  expect(all.map(({ label, articles }) => [label, articles])).toEqual([['Jose Ruiz', 3]]);
});

test('what a vocabulary has is left out, and so is a name alone that a longer one is short for', () => {
  const lee = { name: 'Ann Lee', short: ['Lee'], also: ['Ann T. Lee'] };
  const all = ranked([[lee, { name: 'Bob Ray' }], [{ name: 'Lee' }]], ['bob ray', 'ann t. lee']);
  expect(all.map(({ label, also, short }) => ({ label, also, short }))).toEqual([
    { label: 'Ann Lee', also: [], short: ['Lee'] },
  ]);
});

test('a given name is short for nobody', () => {
  const hints = ['given-name:Ann'] as const;
  const [ann] = ranked([[{ name: 'Ann Lee', short: ['Ann', 'Lee'], hints }]]);
  expect(ann?.short).toEqual(['Lee']);
});

test('the sentence that tells most stands for all articles', () => {
  const at = (start: number, worth: number) => [{ name: 'Ann Lee', start, worth }];
  const [ann] = ranked([at(1, 1), at(2, 5), at(3, 2)]);
  expect(ann?.place).toMatchObject({ slug: '1', start: 2 });
});

test('by the hints of all articles together it is told what a name is, and why', () => {
  const [port] = ranked([
    [{ name: 'Port Authority', hints: ['body-word:Authority', 'full-name:Port Authority'] }],
    [{ name: 'Port Authority', hints: ['saying:said'] }],
  ]);
  expect(port).toMatchObject({ kind: 'organisation', why: ['“Authority” in it'] });
});
