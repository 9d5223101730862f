import { describe, expect, test } from 'vitest';
import type { Quote } from '../quotes-in-text.ts';
import { figuresOf } from './figures.ts';
import { goldSchema } from './gold.ts';
import { sameSpeaker } from './same-speaker.ts';
import { scoreArticle } from './score-article.ts';

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
  return { ...at(words), text: words, type, speaker, speakerStart: null, speakerEnd: null };
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
      namedRight: 100,
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
      namedRight: 0,
      endToEnd: { f1: 0 },
    });
    expect(score(quote('I am here,', 'direct', null))).toMatchObject({ speakersRight: 0 });
  });

  test('leave words woven into a sentence out of direct precision', () => {
    expect(
      score(quote('I am here,', 'direct', 'Lee'), quote('a shame', 'direct', null)).direct
        .precision,
    ).toBe(100);
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
