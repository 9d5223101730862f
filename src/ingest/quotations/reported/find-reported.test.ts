import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../../domain/block.ts';
import { ruleSchema } from '../../../domain/rule.ts';
import { cutBlock } from '../../../domain/words.ts';
import { language } from '../../../language/en/language.ts';
import { findQuotations } from '../find-quotations.ts';
import { knowNames } from '../speaker/known-terms.ts';
import { REPORTING_RULES } from './read-clauses.ts';

function read(text: string) {
  const lines = text.split('\n').map((line) => {
    const kind = line.startsWith('## ') ? 'heading' : 'paragraph';
    return { kind, text: line.replace(/^## /, '') } as const;
  });
  const blocks = numberBlocks(lines).map((block) => cutBlock(block, language));
  const nobody = knowNames({ people: [], organisations: [] });
  return findQuotations(blocks, nobody, language, { withReported: true });
}

/** Who is reported to have said what; a speaker without a name in brackets. */
function lines(text: string) {
  return read(text).reported.map(({ text: words, speaker: { name, mention } }) => {
    return `${name ?? `[${mention?.words ?? ''}]`}: ${words}`;
  });
}

const LATE = 'Ann Lee: the boat was late';

describe('a clause is reported', () => {
  test.each([
    ['Ann Lee said that the boat was late.', [LATE]],
    ['Ann Lee said the boat was late.', [LATE]],
    ['Ann Lee said on Monday in a statement that the boat was late.', [LATE]],
    ['Ann Lee told reporters on Monday that the boat was late.', [LATE]],
    ['Ann Lee told Bob Ray the boat was late.', [LATE]],
    ['Ann Lee, who runs the port, noted the boat was late.', [LATE]],
    ['Ann Lee pointed out that the boat was late.', [LATE]],
    ['Ann Lee says there was no boat.', ['Ann Lee: there was no boat']],
    ['The boat was late, Ann Lee said.', ['Ann Lee: The boat was late']],
    ['The boat was late, said Ann Lee, who runs the port.', ['Ann Lee: The boat was late']],
    ['The boat, Ann Lee said on Monday, was late again.', ['Ann Lee: was late again']],
    ['According to Ann Lee, the boat was late.', [LATE]],
    ['The boat was late, according to Ann Lee.', ['Ann Lee: The boat was late']],
    ['Ann Lee met Bob Ray, adding that the boat was late.', [LATE]],
    [
      'Ann Lee said the boat was late and warned that it would sink.',
      [LATE, 'Ann Lee: it would sink'],
    ],
    ['Ann Lee said the boat was late, but she came.', [LATE]],
    ['“It sank,” Ann Lee said, adding that the boat was late.', [LATE]],
    ['Ann Lee came late. She said the boat was late.', [LATE]],
    ['A fisherman said the boat was late.', ['[A fisherman]: the boat was late']],
  ])('%s', (text, said) => {
    expect(lines(text)).toEqual(said);
  });
});

describe('a clause ends where the words are no longer those of its speaker', () => {
  test.each([
    ['Ann Lee said the boat was late, Bob Ray said it sank.', [LATE, 'Bob Ray: it sank']],
    [
      'Ann Lee said the boat was late, but critics note that it was old.',
      [LATE, '[critics]: it was old'],
    ],
    ['Ann Lee said the boat was late, although fishermen reported fog.', [LATE]],
    ['Ann Lee said the boat was late, and her crew laughed.', [LATE]],
    ['Ann Lee said the boat was late and then left the port.', [LATE]],
    ['Ann Lee said the boat came and then left.', ['Ann Lee: the boat came and then left']],
    [
      'Ann Lee said the boat, which was old, was late.',
      ['Ann Lee: the boat, which was old, was late'],
    ],
  ])('%s', (text, said) => {
    expect(lines(text)).toEqual(said);
  });
});

describe('nothing is reported', () => {
  test.each([
    ['where somebody thinks or wants', 'Ann Lee believes that the boat was late.'],
    ['where somebody does something', 'Ann Lee announced a plan that was late.'],
    ['where nothing is said', 'Ann Lee did not say that the boat was late.'],
    ['where somebody would not say', 'Ann Lee would not say whether the boat was late.'],
    ['where somebody only might', 'If Ann Lee says the boat was late, Bob Ray leaves.'],
    ['where it is asked', 'Did Ann Lee say that the boat was late?'],
    ['of what others said', 'Ann Lee was told that the boat was late.'],
    ['where the noun has the clause', 'Ann Lee came in a state that was known.'],
    ['behind a quotation by when it was said', '“It sank,” Ann Lee said as she left the boat.'],
    ['of whom a crew tells', 'The crew that met Bob Ray, told the mayor.'],
    ['of words that are a quotation', 'Ann Lee said that the boat was “so very late.”'],
    ['of who speaks', '“We waited,” said Ann Lee, who said it was late.', 1],
    ['in a heading', '## Ann Lee said the boat was late'],
  ])('%s: %s', (_, text, count = 0) => {
    expect(lines(text)).toHaveLength(count);
  });
});

describe('the rules of reported speech', () => {
  test.each(REPORTING_RULES)('$rule reads $example', ({ rule, example }) => {
    expect(read(example).reported.map((one) => one.rule)).toEqual([rule]);
  });

  test('have each a name of their own', () => {
    const names = REPORTING_RULES.map(({ rule }) => ruleSchema.parse(rule));
    expect(new Set(names).size).toBe(names.length);
  });
});
