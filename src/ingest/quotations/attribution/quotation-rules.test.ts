import { describe, expect, test } from 'vitest';
import { ruleSchema } from '../../../domain/rule.ts';
import { cutBlock } from '../../../domain/words.ts';
import { language } from '../../../language/en/language.ts';
import { SPEECH } from '../../../language/en/speech.ts';
import { findRuns } from '../marks/find-runs.ts';
import { tokensOf } from '../phrases/tokens.ts';
import { QUOTATION_RULES } from './quotation-rules.ts';
import { readRuns } from './read-runs.ts';

/** What was decided of each run of a text, and by which rule. */
function read(example: string) {
  const kind = example.startsWith('## ') ? 'heading' : 'paragraph';
  const text = example.replace(/^## /, '');
  const block = cutBlock({ id: 'p1', kind, text }, language);
  const runs = findRuns([block], SPEECH)[0]?.runs ?? [];
  const tokens = tokensOf(block, runs, { ...language, speech: SPEECH });
  return readRuns({ index: 0, block, tokens }, SPEECH);
}

describe('whether a run is a quotation', () => {
  test.each(QUOTATION_RULES)('is decided by $rule in $example', ({ rule, example }) => {
    expect(read(example).at(-1)?.rule).toBe(rule);
  });

  test('is decided by rules that each have a name of their own', () => {
    const names = QUOTATION_RULES.map(({ rule }) => ruleSchema.parse(rule));
    expect(new Set(names).size).toBe(names.length);
  });
});
