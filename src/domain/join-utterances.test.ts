import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinUtterances } from './join-utterances.ts';
import { spokenWords } from './spoken-words.ts';

const plain = (text: string) => spokenWords(text).map((word) => word.plain);
const said = (text: string, article: string, date: string | null = null) => ({
  ...{ article, date, text },
  words: plain(text),
});
type Said = ReturnType<typeof said>;
const joined = (...quoted: readonly Said[]) =>
  joinUtterances(quoted).map((ones) => ones.map(({ text }) => text));

const FERRY =
  'The ferry will sail again before the first snow, and nobody will pay more than today.';
const CUT = 'The ferry will sail again before the first snow';

/** Invented texts, two by two, with the days on which they were published. */
const ONE: [
  why: string,
  one: string,
  other: string,
  days?: readonly [string | null, string | null],
][] = [
  ['the same words', FERRY, FERRY],
  ['a part of eight words or more', FERRY, CUT],
  ['a word more', FERRY, FERRY.replace('before', 'just before')],
  [
    'other marks, letter case and accents',
    CUT,
    'the FERRY will sail again – before thé first snow!',
  ],
  [
    'a run of six, days apart',
    'We told the harbour master twice that he must keep the gate open for small boats.',
    'Somebody told the harbour master twice that the boats were rotting.',
    ['2031-05-01', '2031-05-03'],
  ],
  ['a short one whole', 'No net was torn that night', 'Believe me: no net was torn that night.'],
  [
    'a short one with a word changed',
    'Nobody on this island wants a bridge',
    'Nobody on this island needs a bridge',
  ],
];

const OTHERS: typeof ONE = [
  ['the same matter in other words', CUT, 'Before winter the boat is going to run once more.'],
  [
    'a run of six, years apart',
    'We told the harbour master twice that he must keep the gate open for small boats.',
    'Somebody told the harbour master twice that the boats were rotting.',
    ['2031-05-01', '2033-05-03'],
  ],
  [
    'a run of six on days that are not known',
    'We told the harbour master twice that he must keep the gate open for small boats.',
    'Somebody told the harbour master twice that the boats were rotting.',
    [null, '2031-05-03'],
  ],
  ['a turn of phrase', 'I think it is a fine lamp', 'I think it is an old and dirty trick'],
  ['four words', 'Not a word more', 'Not a word more'],
  [
    'words that stand far apart in a long one',
    'We shall mend the quay this year, and the town will help us, if the money for it is there in time.',
    'We shall help the quay if it is there',
  ],
];

describe('two quotations of one speaker are one utterance where they share', () => {
  test.each(ONE)('%s', (_, one, other, [first, second] = [null, null]) => {
    expect(joined(said(one, 'a', first), said(other, 'b', second))).toHaveLength(1);
  });
});

describe('they are not where they share no more than', () => {
  test.each(OTHERS)('%s', (_, one, other, [first, second] = [null, null]) => {
    expect(joined(said(one, 'a', first), said(other, 'b', second))).toEqual([]);
  });
});

test('in one article a pull quote is the same, and a phrase said again is not', () => {
  const again = `${CUT}, I say, and whoever doubts it can stay at home.`;
  expect(joined(said(FERRY, 'a'), said(CUT, 'a'))).toHaveLength(1);
  expect(joined(said(FERRY, 'a'), said(again, 'a'))).toEqual([]);
});

test('nothing is chained to something unlike by what stands between them', () => {
  const [begin, end] = ['one two three four five six seven eight', 'a b c d e f g h'];
  const middle = `${begin} ${end} and so on and on`;
  const last = `${end} i j k l m n o p`;
  const beyond = 'i j k l m n o p q';
  expect(joined(said(middle, 'a'), said(last, 'b'), said(beyond, 'c'))).toEqual([[middle, last]]);
});

test('whatever is said, each stands in one statement at most, the longest first', () => {
  const word = fc.constantFrom('the', 'boat', 'sails', 'at', 'dawn', 'again');
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const quoted = texts.map((one, index) => said(one, String(index)));
      const all = joinUtterances(quoted);
      const ones = all.flat();
      expect(new Set(ones).size).toBe(ones.length);
      for (const [longest, ...others] of all) {
        expect(others.length).toBeGreaterThan(0);
        const lengths = others.map(({ words }) => words.length);
        expect(longest?.words.length).toBeGreaterThanOrEqual(Math.max(...lengths));
      }
    }),
  );
});
