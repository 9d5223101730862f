import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../domain/block.ts';
import { readSign } from '../../domain/sign.ts';
import { type Topic, topicSchema } from '../../domain/vocabulary.ts';
import type { Step, Wording } from '../../domain/wording.ts';
import { type CutBlock, cutBlock } from '../../domain/words.ts';
import { languageOf } from '../../language/language.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { formsOf } from '../../language/word-forms.ts';
import { findTopics, indexTopics, topicsOf } from './find-topics.ts';

const ENGLISH = languageOf('en', LANGUAGES);

function prose(...texts: string[]): CutBlock[] {
  const blocks = numberBlocks(texts.map((text) => ({ kind: 'paragraph' as const, text })));
  return blocks.map((block) => cutBlock(block, ENGLISH));
}

function topic(id: string, given: Partial<Record<keyof Topic, unknown>>): Topic {
  return topicSchema.parse({ id, label: id, note: 'x', ...given });
}

/** The words that earn topics their places: `topic: words`. */
function found(topics: readonly Topic[], blocks: readonly CutBlock[], language = 'en', own = 'en') {
  return findTopics(blocks, indexTopics(topics, LANGUAGES, own), [], language).map(
    ({ term, block, start, end }) => `${term}: ${block.text.slice(start, end)}`,
  );
}

/** What the only topic is proved by in a text. */
function proofs(signs: readonly string[], ...texts: string[]): string[] {
  return found([topic('t', { label: 'xyz', signs })], prose(...texts)).map((one) => one.slice(3));
}

describe('a sign finds', () => {
  test.each([
    ['its words in any form', ['send troops'], 'They sent troops.', ['sent troops']],
    ['no part of a word', ['arm'], 'An army alarms.', []],
    ['no word made of its own', ['import'], 'Important importers.', []],
    ['capitals or none', ['border'], 'BORDER, Borders', ['BORDER', 'Borders']],
    ['letters with or without accents', ['soberania'], 'la soberanía', ['soberanía']],
    ['a word exactly', ['=arms deal'], 'arms deals, an arm deal', ['arms deals']],
    ['with its capitals', ['=ICE raid'], 'ICE raids, ice raids', ['ICE raids']],
    ['and none that it does not ask for', ['=arms'], 'Arms! ARMS!', ['Arms', 'ARMS']],
    ['words that begin so', ['narco*'], 'A narcostate, narco', ['narcostate', 'narco']],
    ['alternatives', ['(gun|small arms) run*'], 'gun-running', ['gun-running']],
    ['a hyphen for a space', ['drug traffic'], 'drug-traffic', ['drug-traffic']],
    [
      'and a space for a hyphen',
      ['narco-state'],
      'narco state, narco–state',
      ['narco state', 'narco–state'],
    ],
    ['words between', ['send … troops'], 'to send U.S. army troops', ['send U.S. army troops']],
    ['or none between', ['send … troops'], 'to send troops', ['send troops']],
    ['six words between at the most', ['a1 … b1'], 'a1 1 2 3 4 5 6 b1', ['a1 1 2 3 4 5 6 b1']],
    ['and no seven', ['a1 … b1'], 'a1 1 2 3 4 5 6 7 b1', []],
    ['what lies nearest', ['send … troops'], 'send aid, send troops and troops', ['send troops']],
    ['once what fits several signs', ['gun', 'guns', 'gun*'], 'Guns.', ['Guns']],
    ['once what overlaps', ['gun trade', 'trade war'], 'gun trade war', ['gun trade']],
    ['two gaps', ['ask … send … boat'], 'asked him to send a boat', ['asked him to send a boat']],
  ])('%s', (_, signs, text, expected) => {
    expect(proofs(signs, text)).toEqual(expected);
  });

  test.each([
    ['a sentence', 'They send money. The troops stay.'],
    ['a quotation', '“We send money.” The troops stay.'],
    ['a glued sentence', 'They send money.The troops stay.'],
  ])('nothing that goes beyond %s', (_, text) => {
    expect(proofs(['send … troops'], text)).toEqual([]);
  });

  test('nothing that goes beyond a block', () => {
    expect(proofs(['send … troops', 'send troops'], 'They send', 'troops')).toEqual([]);
  });
});

describe('a label', () => {
  test('is no sign: what stands in it stands for itself, in its forms', () => {
    const topics = [topic('t', { label: 'Trade (sea|land)' })];
    expect(found(topics, prose('Trades (sea|land), trade sea'))).toEqual(['t: Trades (sea|land)']);
  });

  test('proves more than a sign of the same words', () => {
    const index = indexTopics([topic('t', { label: 'Boats', signs: ['boat'] })], LANGUAGES, 'en');
    expect(findTopics(prose('A boat.'), index, [], 'en').map(({ rule }) => rule)).toEqual([
      'topic-label',
    ]);
  });

  test('of a language is looked for in texts in it, the archive’s own in all', () => {
    const topics = [
      topic('tariffs', { label: 'tariff', languages: { es: ['arancel'], fr: 'droit … douane' } }),
    ];
    const blocks = prose('Los aranceles, los tariffs, droits de douane.');
    expect(found(topics, blocks, 'es')).toEqual(['tariffs: aranceles', 'tariffs: tariffs']);
    expect(found(topics, blocks, 'fr')).toEqual(['tariffs: tariffs', 'tariffs: droits de douane']);
    expect(found(topics, blocks, 'en')).toEqual(['tariffs: tariffs']);
  });

  test('has the forms of the archive’s language', () => {
    const topics = [topic('voz', { also: ['nación'] })];
    expect(found(topics, prose('Voces de naciones'), 'es', 'es')).toEqual([
      'voz: Voces',
      'voz: naciones',
    ]);
    expect(found(topics, prose('Voces de naciones'), 'es', 'en')).toEqual([]);
  });
});

test('words are a topic’s where one of its labels or signs, in any form, is all of them', () => {
  const topics = [
    topic('guns', { label: 'Gun trade', languages: { es: 'tráfico … armas' } }),
    topic('trade', {}),
  ];
  const index = indexTopics(topics, LANGUAGES, 'en');
  expect(topicsOf('gun-trades', index)).toEqual(['guns']);
  expect(topicsOf('Tráfico ilegal de armas', index)).toEqual(['guns']);
  expect(topicsOf('the gun trade', index)).toEqual([]);
});

// Few words, so that signs begin alike, overlap and hold each other.
const WORDS = ['gun', 'guns', 'send', 'sent', 'big', 'bigger', 'U.S.', 'men', 'narco'];
const word = fc.constantFrom(
  ...WORDS,
  '=Gun',
  '=send',
  'gu*',
  'narco*',
  'gun|men',
  '(big gun|men)',
);
const sign = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', ' … ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().slice(0, -1).join(''))
  .filter(
    (written) => written.split('…').length <= 3 && !/=\S*-|[|)]-|-(?:\(|\S*\|)/.test(written),
  );
const said = fc.constantFrom(...WORDS, 'Gun', 'GUNS', 'narcos', 'man', 'sends', 'x', 'y');
const text = fc
  .array(fc.tuple(said, fc.constantFrom(' ', ' ', ' ', '-', ', ', '. Then ')), { maxLength: 20 })
  .map((parts) => parts.flat().join(''));

/** The specification, slow and plain: from each place of a sentence, the nearest that a wording fits. */
function plainly(wordings: readonly Wording[], { text: all, sentences }: CutBlock): string[] {
  const spans = wordings.flatMap((wording) => {
    const own = sentences.flatMap((sentence) =>
      Array.from({ length: sentence.end - sentence.start }, (_, at) => {
        const start = sentence.start + at;
        const end = endOf(wording, all.slice(0, sentence.end), start);
        return end === undefined ? [] : [{ start, end }];
      }).flat(),
    );
    return own.filter(({ start, end }) => !own.some((one) => one.end === end && one.start > start));
  });
  let last = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end }) => {
      if (start < last) return [];
      last = end;
      return [all.slice(start, end)];
    });
}

const isLetter = (character = '') => /\p{L}/u.test(character);

/** Where a wording ends that begins at a place of a text, if it does. */
function endOf([step, ...rest]: Wording, all: string, from: number): number | undefined {
  if (step === undefined) return isLetter(all[from]) ? undefined : from;
  if (step.kind === 'gap') {
    if (isLetter(all[from])) return undefined;
    for (let at = from; at < all.length; at++) {
      const [, ...words] = all.slice(from, at).split(' ');
      if (words.filter(isLetter).length > 6) return undefined;
      const end = isLetter(all[at - 1]) ? undefined : endOf(rest, all, at);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  if (step.kind === 'mark') {
    const isSame = step.text === '.' ? all[from] === '.' : /[ -]/.test(all[from] ?? '');
    return isSame ? endOf(rest, all, from + 1) : undefined;
  }
  const [word = ''] = /^\p{L}*/u.exec(all.slice(from)) ?? [];
  if (isLetter(all[from - 1]) || !isSaid(step, word)) return undefined;
  return endOf(rest, all, from + word.length);
}

function isSaid({ as, text }: Extract<Step, { kind: 'word' }>, word: string): boolean {
  const small = word.toLowerCase();
  if (as === 'beginning') return small.startsWith(text);
  if (as === 'forms') return formsOf(text.toLowerCase(), ENGLISH.forms).includes(small);
  return text === word || text === small;
}

describe('in any text', () => {
  test('signs are found where a slow search for each finds them', () => {
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 3 }), text, (signs, written) => {
        const [block] = prose(written);
        if (block === undefined) return;
        expect(proofs(signs, written)).toEqual(plainly(signs.flatMap(readSign), block));
      }),
    );
  });

  test('a label is found wherever it stands as whole words', () => {
    const label = fc.array(said, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(label, text, text, (own, before, after) => {
        const blocks = prose(`${before} (zz ${own}), ${after}`);
        expect(found([topic('t', { label: `zz ${own}` })], blocks)).toEqual([`t: zz ${own}`]);
      }),
    );
  });
});

test('a thousand signs that begin alike make a text no slower than one', () => {
  const topics = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      topic(`t${String(at)}`, {
        signs: [`send* … gun … x${String(at)}`, `send* boat y${String(at)}`],
      }),
    );
  const blocks = prose('They send a gun to x0 and send boats. '.repeat(1_000));
  const time = (count: number) => {
    const index = indexTopics(topics(count), LANGUAGES, 'en');
    const before = process.cpuUsage();
    expect(findTopics(blocks, index, [], 'en')).toHaveLength(1_000);
    return process.cpuUsage(before).user / 1000;
  };
  time(1);
  const few = Math.max(time(1), 5);
  expect(time(1_000)).toBeLessThan(few * 20);
});
