import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../../domain/block.ts';
import { ruleSchema } from '../../../domain/rule.ts';
import { cutBlock } from '../../../domain/words.ts';
import { language } from '../../../language/en/language.ts';
import { language as spanish } from '../../../language/es/language.ts';
import { findQuotations } from '../find-quotations.ts';
import { knowNames } from './known-terms.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

function read(text: string, inLanguage?: 'es') {
  const own = inLanguage === 'es' ? spanish : language;
  const lines = text.split('\n').map((line) => ({ kind: 'paragraph', text: line }) as const);
  const blocks = numberBlocks(lines).map((block) => cutBlock(block, own));
  const nobody = knowNames({ people: [], organisations: [] });
  return findQuotations(blocks, nobody, own).quotations;
}

describe('who speaks', () => {
  test.each(SPEAKER_RULES)(
    'is decided by $rule in $example',
    ({ rule, example, language: own }) => {
      expect(read(example, own).at(-1)?.speakerRule).toBe(rule);
    },
  );

  test('is decided by rules that each have a name of their own', () => {
    const names = SPEAKER_RULES.map(({ rule }) => ruleSchema.parse(rule));
    expect(new Set(names).size).toBe(names.length);
  });
});
