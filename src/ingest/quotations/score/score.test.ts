import { describe, expect, test } from 'vitest';
import type { Quote } from '../quotes-in-text.ts';
import { figuresOf } from './figures.ts';
import { goldSchema } from './gold.ts';
import { rangeOf } from './range.ts';
import { isCalledSo, sameSpeaker } from './same-speaker.ts';
import { scoreArticle } from './score-article.ts';
import { reportedFiguresOf, scoreReported } from './score-reported.ts';
import { typedByMarks } from './typed-by-marks.ts';

const text = 'An “evil” man. “I am here,” said Ann Lee. He called it “a shame”.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const gold = goldSchema.parse({
  id: 'one',
  text,
  quotes: [
    { ...at('“I am here,”'), type: 'direct', speaker: 'Ann Lee' },
    { ...at('a shame'), type: 'partial', speaker: 'He' },
  ],
  unattributedRuns: [[3, 9]],
});

function quote(words: string, type: Quote['type'], speaker: string | null): Quote {
  const nowhere = { speakerStart: null, speakerEnd: null, speakerRule: 'full-name' };
  const sure = { certainty: 'stated', candidates: [] } as const;
  return { ...at(words), text: words, type, speaker, ...nowhere, ...sure };
}

function score(...read: Quote[]) {
  return figuresOf([scoreArticle(gold, read)]);
}

describe('the figures', () => {
  test('are full for what was annotated', () => {
    const figures = score(quote('I am here,', 'direct', 'Lee'), quote('a shame', 'partial', null));
    expect(figures).toMatchObject({
      direct: { f1: 100 },
      endToEnd: { f1: 100 },
      speakers: { namedRight: 100 },
      partialFound: 100,
      unspokenAsAny: 0,
    });
  });

  test('fall for a scare quote read as direct', () => {
    const figures = score(quote('I am here,', 'direct', 'Lee'), quote('evil', 'direct', null));
    expect(figures).toMatchObject({
      direct: { precision: 50, recall: 100 },
      unspokenAsDirect: 100,
    });
  });

  test('count a wrong name against precision, and none only against what is found', () => {
    expect(score(quote('I am here,', 'direct', 'Bob Ray'))).toMatchObject({
      speakers: { namedRight: 0 },
      endToEnd: { f1: 0 },
    });
    expect(score(quote('I am here,', 'direct', null))).toMatchObject({
      speakers: { right: 0, compared: 1, named: 0 },
    });
  });

  test('leave words woven into a sentence out of direct precision', () => {
    expect(
      score(quote('I am here,', 'direct', 'Lee'), quote('a shame', 'direct', null)).direct
        .precision,
    ).toBe(100);
  });
});

describe('what an annotation cannot tell', () => {
  test('is for whom a pronoun stands: it is counted, and nobody is right or wrong', () => {
    expect(score(quote('a shame', 'partial', 'Ann Lee'))).toMatchObject({
      partialSpeakers: { compared: 0 },
      pronouns: { all: 1, compared: 0 },
    });
  });

  test.each([
    ['Ann Lee, the mayor, came.', 'the mayor', 'Ann Lee', true],
    ['Mayor Ann Lee came.', 'the mayor', 'Ann Lee', true],
    ['Ann Lee came. Bob Ray is the mayor.', 'the mayor', 'Ann Lee', false],
    ['Mayor Ann Lee came.', 'Mayor Ray', 'Ann Lee', false],
    ['Ann Lee said so.', 'said', 'Ann Lee', false],
  ])('is in %j who %s is: that it is %s stays open: %s', (words, description, name, open) => {
    expect(isCalledSo(description, name, words)).toBe(open);
    const [one] = scoreArticle(
      goldSchema.parse({
        id: 'one',
        text: words,
        quotes: [{ start: 0, end: 3, type: 'direct', speaker: description }],
      }),
      [{ ...quote('', 'direct', name), start: 0, end: 3 }],
    ).speakers;
    expect(one?.is).toBe(open ? 'open' : 'wrong');
  });
});

describe('two apostrophes for a mark', () => {
  const words = "''So there,'' said Ann Lee. She called it ''odd'' and ''new''.";
  const span = (part: string) => ({
    start: words.indexOf(part),
    end: words.indexOf(part) + part.length,
  });
  const { quotes, unattributedRuns } = typedByMarks(
    goldSchema.parse({
      id: 'one',
      text: words,
      quotes: [
        { ...span("''So there,''"), type: 'indirect', speaker: 'Ann Lee' },
        { ...span("it ''odd''"), type: 'indirect', speaker: 'She' },
      ],
    }),
  );

  test('make of a reported clause a direct one, or one with words in marks', () => {
    const { start, end } = span("''odd''");
    expect(quotes.map(({ type, inner }) => ({ type, inner }))).toEqual([
      { type: 'direct', inner: undefined },
      { type: 'mixed', inner: [[start, end]] },
    ]);
  });

  test('stand around words that nobody is annotated to have said', () => {
    const { start, end } = span("''new''");
    expect(unattributedRuns).toEqual([[start, end]]);
  });
});

describe('reported speech', () => {
  const words =
    'Ann Lee said that it rained all day. Bob Ray believes in rain. It snowed in May, Bob Ray said.';
  const span = (part: string) => ({
    start: words.indexOf(part),
    end: words.indexOf(part) + part.length,
  });
  const mentioned = (part: string) => {
    const { start, end } = span(part);
    return { speakerStart: start, speakerEnd: end };
  };
  const clause = (part: string, cue: string, speaker: string) => ({
    ...{ ...span(part), type: 'indirect', cue, speaker },
    ...mentioned(speaker),
  });
  const reported = goldSchema.parse({
    id: 'one',
    text: words,
    quotes: [
      clause('that it rained all day', 'said', 'Ann Lee'),
      clause('in rain', 'believes', 'Bob Ray'),
      clause('It snowed in May', 'said', 'Bob Ray'),
    ],
  });

  test('is found by half of its words, is asked for after a verb of saying, and has a speaker', () => {
    const read = [
      { ...span('it rained all day'), ...mentioned('Ann Lee') },
      { ...span('in rain'), ...mentioned('Ann Lee') },
      { ...span('Bob Ray said'), speakerStart: null, speakerEnd: null },
    ];
    expect(scoreReported(reported, read)).toEqual({
      ...{ expected: 2, found: 1, read: 3, right: 2, mentioned: 2, mentionRight: 1 },
    });
    expect(reportedFiguresOf([scoreReported(reported, read)]).clauses.recall).toBe(50);
  });
});

describe('the range over articles', () => {
  const right = scoreArticle(gold, [quote('I am here,', 'direct', 'Lee')]);
  const wrong = scoreArticle(gold, [quote('I am here,', 'direct', 'Ray')]);
  const everyFifth = () => {
    let drawn = 0;
    return () => (drawn++ % 5) / 5;
  };

  test('is narrow where all articles are alike', () => {
    expect(rangeOf([right, right], everyFifth())).toEqual([100, 100]);
  });

  test('is wide where they differ, and the same for the same draws', () => {
    const [from, to] = rangeOf([right, wrong], everyFifth());
    expect(from).toBeLessThan(to);
    expect(rangeOf([right, wrong], everyFifth())).toEqual([from, to]);
  });
});

describe('two names', () => {
  test.each([
    ['Mexican President Claudia Sheinbaum', 'Sheinbaum', true],
    ['Andrés López Obrador', 'Lopez Obrador', true],
    ['Rep. G.K. Butterfield (D-N.C.), head of the caucus', 'Butterfield', true],
    ['Ann Lee and Bob Ray', 'Ray', true],
    ['a spokesman for Trump', 'Donald Trump', false],
    ['Martin Luther King Jr.', 'King', true],
  ])('%s and %s: the same speaker is %s', (one, other, same) => {
    expect(sameSpeaker(one, other)).toBe(same);
  });
});
