import { describe, expect, test } from 'vitest';
import type { Quote } from '../quotes-in-text.ts';
import { goldSchema } from './gold.ts';
import { scoreReported } from './score-reported.ts';

const text = 'Ann Lee said the boat was late. Bob Ray wants a boat.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});
const [lee, ray] = [at('Ann Lee'), at('Bob Ray')];
const annotated = (words: string, cue: string, who: typeof lee) => ({
  ...at(words),
  ...{ type: 'indirect', cue, speaker: who.text, speakerStart: who.start, speakerEnd: who.end },
});
const gold = goldSchema.parse({
  id: 'one',
  text,
  quotes: [annotated('the boat was late', 'said', lee), annotated('a boat', 'wants', ray)],
});

function quote(words: string, who: typeof lee): Quote {
  return {
    ...at(words),
    type: 'reported',
    speaker: who.text,
    speakerStart: who.start,
    speakerEnd: who.end,
  };
}

describe('reported clauses', () => {
  test('are expected behind a verb of saying, and not of wishes', () => {
    expect(scoreReported(gold, [])).toMatchObject({ expected: 1, found: 0, read: 0 });
  });

  test('are found by half of their words, and their speaker by a shared one', () => {
    expect(scoreReported(gold, [quote('boat was late', lee)])).toEqual({
      ...{ expected: 1, found: 1, read: 1, right: 1, spoken: 1, mentioned: 1 },
    });
    expect(scoreReported(gold, [quote('boat was late', ray)])).toMatchObject({ mentioned: 0 });
  });

  test('count against precision where nobody is annotated to have said them', () => {
    expect(scoreReported(gold, [quote('Bob Ray wants', ray)])).toMatchObject({ read: 1, right: 0 });
  });
});
