import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../../domain/block.ts';
import { cutBlock } from '../../../domain/words.ts';
import { language } from '../../../language/en/language.ts';
import { findQuotations } from '../find-quotations.ts';
import { certaintyOf, MEASURED } from './certainty.ts';
import { knowNames } from './known-terms.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

function lastIn(text: string) {
  const lines = text.split('\n').map((line) => ({ kind: 'paragraph', text: line }) as const);
  const blocks = numberBlocks(lines).map((block) => cutBlock(block, language));
  const nobody = knowNames({ people: [], organisations: [] });
  const last = findQuotations(blocks, nobody, language).quotations.at(-1);
  return last && { ...last, candidates: last.candidates.map(({ name }) => name) };
}

describe('how sure a speaker is', () => {
  test('is measured of every rule, and of no other', () => {
    const rules = SPEAKER_RULES.map(({ rule }) => rule);
    expect(Object.keys(MEASURED).toSorted()).toEqual(rules.toSorted());
  });

  test('is not known of a rule that nobody measured', () => {
    expect(certaintyOf('new-rule').direct).toBe('unsure');
  });

  test.each([
    ['stated', '“I did,” said Ann Lee.'],
    ['stated', 'The mayor came. “I did,” said one senior official.'],
    ['likely', 'Ann Lee met Bob Ray. “I did,” she said.'],
    ['likely', 'Ann Lee met Bob Ray. “I did,” she said. “So there.”'],
    ['unsure', 'Bob Ray came late. “I did,” she said.'],
  ])('is %s of the last quotation in: %s', (certainty, text) => {
    expect(lastIn(text)?.certainty).toBe(certainty);
  });
});

describe('a speaker who is not sure', () => {
  test('has no name, but those who may have spoken, the latest subject first', () => {
    expect(lastIn('Bob Ray met Ann Lee. “We did,” they said.')).toMatchObject({
      speaker: { kind: 'unknown', id: null, name: null },
      resolved: 'unknown',
      candidates: ['Bob Ray', 'Ann Lee'],
    });
  });

  test('is none of another gender than the pronoun says', () => {
    expect(lastIn('Bob Ray came late. “I did,” she said.')?.candidates).toEqual([]);
  });

  test('may be whom a rule found that is often wrong', () => {
    expect(lastIn('The Harbour Commission met. “We did,” it said.')).toMatchObject({
      speaker: { name: null },
      candidates: ['Harbour Commission'],
    });
  });

  test('has no more candidates than a line can hold', () => {
    const people = 'Ann Lee met Bob Ray. Carl Fox met Dan Orr. Eve Hill met Fay Moss.';
    expect(lastIn(`${people} “We did,” they said.`)?.candidates).toHaveLength(3);
  });
});
