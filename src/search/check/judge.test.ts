import { expect, test } from 'vitest';
import type { ArticleRow, QuotationRow } from '../records.ts';
import { readDraft } from './draft.ts';
import { judge } from './judge.ts';
import { knownSpeakers } from './named-speaker.ts';

function quotation(words: string, speaker: string): QuotationRow {
  const article = { label: 'Storm over the harbour', href: '/articles/storm/' };
  return {
    ...{ words, speaker, before: '“', after: '” was the answer.', href: '/articles/storm/#q-1' },
    ...{
      kind: 'direct',
      speakerHref: undefined,
      facts: 'direct',
      article,
      outlet: 'Gazette',
      topics: [],
    },
    date: '4 May 2025',
  };
}

const QUOTATIONS = [
  quotation('We will never close the harbour, and the ferries will go on', 'Ana Ruiz'),
  quotation('Every boat came back that night,', 'Lena Voss'),
  quotation('with its whole crew.', 'Lena Voss'),
  quotation('It is done', 'Unknown speaker'),
  quotation('It is over', 'Lena Voss'),
  quotation('It is over', 'Ana Ruiz'),
];
const ARTICLE: ArticleRow = {
  ...{ title: 'Storm over the harbour', href: '/articles/storm/', outlet: 'Gazette' },
  date: '4 May 2025',
  blocks: [
    { id: 'p2', text: 'The pier was closed. Nobody knows when the pier will open again.' },
    { id: 'p3', text: '“Every boat came back that night,” Voss said, “with its whole crew.”' },
  ],
};
const KNOWN = knownSpeakers(['Ana Ruiz', 'Lena Voss']);

function judged(draft: string) {
  const [run] = readDraft(draft).runs;
  if (run === undefined) throw new Error(`${draft} quotes nothing`);
  return judge(run, { quotations: QUOTATIONS, articles: [ARTICLE] }, KNOWN);
}

test.each([
  ['exact', '“We will never close the harbour,” Ana Ruiz said.'],
  ['exact', '“We will never close the harbour,” the mayor said.'],
  ['exact', '“It is over,” Ruiz said.'],
  ['exact', '“It is done,” Ruiz said.'],
  ['altered', '“We shall never close the harbour,” Ana Ruiz said.'],
  ['cut', '“We will close the harbour, and the ferries will go on,” she said.'],
  ['other-speaker', '“We will never close the harbour,” Lena Voss said.'],
  ['other-speaker', '“We shall never close the harbour, and the ferries will go on,” Voss said.'],
  ['in-text', '“Nobody knows when the pier will open again,” Ruiz said.'],
  ['altered', '“Nobody knows when the old pier will open again,” Ruiz said.'],
  ['not-here', '“The storm has passed, and the ferries go again,” Ruiz said.'],
  ['not-here', '“It was over,” the mayor said.'],
])('%s: %s', (verdict, draft) => {
  expect(judged(draft).verdict).toBe(verdict);
});

test('a quotation that a reporter parts is shown with the words between its parts', () => {
  const { verdict, found } = judged('“Every boat came back that night with its whole crew.”');
  expect(verdict).toBe('cut');
  expect(found?.words.filter(({ isMarked }) => isMarked)).toEqual([
    { text: 'Voss said', isMarked: true },
  ]);
});

test('another speaker is named as in the draft, beside that of the archive', () => {
  const { named, found } = judged('“We will never close the harbour,” Captain Voss said.');
  expect(named).toBe('Captain Voss');
  expect(found?.speaker).toBe('Ana Ruiz');
});

test('of a longer quotation, what the draft does not quote stands around its words', () => {
  const { found } = judged('“close the harbour”');
  expect(found?.before).toBe('“We will never ');
  expect(found?.words).toEqual([{ text: 'close the harbour', isMarked: false }]);
  expect(found?.after).toBe(', and the ferries will go on” was the answer.');
});

test('words of a text are shown in their sentence, with the way to their paragraph', () => {
  const { found } = judged('“when the pier will open again”');
  expect(found?.before).toBe('Nobody knows ');
  expect(found?.href).toBe('/articles/storm/#p2');
});
