import { describe, expect, test } from 'vitest';
import { ruleSchema } from '../../../domain/rule.ts';
import { cutBlock } from '../../../domain/words.ts';
import { language } from '../../../language/en/language.ts';
import { SPEECH } from '../../../language/en/speech.ts';
import { findRuns } from '../marks/find-runs.ts';
import { tokensOf } from '../phrases/tokens.ts';
import { QUOTATION_RULES } from './quotation-rules.ts';
import { readRuns } from './read-runs.ts';

/** What was decided of each run of the last line of a text, and by which rule. */
function read(example: string) {
  const blocks = example.split('\n').map((line, index) => {
    const kind = line.startsWith('## ') ? 'heading' : 'paragraph';
    return cutBlock(
      { id: `p${String(index + 1)}`, kind, text: line.replace(/^## /, '') },
      language,
    );
  });
  const found = findRuns(blocks, SPEECH);
  const passages = blocks.map((block, index) => {
    const runs = found[index]?.runs ?? [];
    return { index, block, tokens: tokensOf(block, runs, { ...language, speech: SPEECH }) };
  });
  const last = passages.pop();
  return last === undefined ? [] : readRuns(last, SPEECH, passages.at(-1));
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
