import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSigns, readSign, stepsOf } from './sign.ts';
import { SignFault, type Wording } from './wording.ts';

/** A wording as a person would write it. */
function written(wording: Wording): string {
  return wording
    .map((step) => {
      if (step.kind === 'gap') return ' … ';
      if (step.kind === 'mark' || step.as === 'forms') return step.text;
      return step.as === 'exact' ? `=${step.text}` : `${step.text}*`;
    })
    .join('');
}

describe('a sign stands for its wordings', () => {
  test.each([
    ['send troops', ['send troops']],
    ['  send \n troops ', ['send troops']],
    ['send|deploy troops', ['send troops', 'deploy troops']],
    ['(gun|small arms) smuggling', ['gun smuggling', 'small arms smuggling']],
    ['( gun | small (arms|guns) )', ['gun', 'small arms', 'small guns']],
    ['counter-(tariff|duty)', ['counter-tariff', 'counter-duty']],
    ['(gun|arms) run|smuggle', ['gun run', 'gun smuggle', 'arms run', 'arms smuggle']],
    ['send* … troops', ['send* … troops']],
    ['send...troops', ['send … troops']],
    ['(send …|deploy) troops', ['send … troops', 'deploy troops']],
    ['=ICE raid', ['=ICE raid']],
    ['=U.S. troops', ['=U.=S. troops']],
    ['counter-narco*', ['counter-narco*']],
    ['a=b', ['a=b']],
  ])('%j', (sign, expected) => {
    expect(readSign(sign).map(written)).toEqual(expected);
  });

  test('of plain words, what they are', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}’'.,:-]*\p{L}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, (all) => {
        const sign = all.filter((word) => !word.includes('..')).join(' ');
        fc.pre(sign !== '');
        expect(readSign(sign)).toEqual([stepsOf(sign)]);
      }),
    );
  });
});

describe('a sign that cannot be read says why, and what to do', () => {
  test.each([
    ['(gun|arms smuggling', 'has a “(” that nothing closes'],
    ['gun|arms) smuggling', 'has a “)” that nothing opens'],
    ['(gun) smuggling', 'has brackets without a “|” in them'],
    ['gun | arms', 'has a “|” without a word right before and after it'],
    ['|gun', 'has a “|” without a word right before and after it'],
    ['gun|', 'has a “|” without a word right before and after it'],
    ['(gun|) trade', 'has an alternative without a word'],
    ['(gun|)', 'has an alternative without a word'],
    ['…', 'has an alternative without a word'],
    ['', 'has an alternative without a word'],
    ['… troops', 'has a “…” that stands between no two words'],
    ['send … … troops', 'has a “…” that stands between no two words'],
    ['send (… troops|…)', 'has a “…” that stands between no two words'],
    ['a … b … c … d', 'has more than two “…”'],
    ['narco(state|terror)', 'has a word that runs into brackets'],
    ['s*', 'has a “*” that stands after fewer than two letters'],
    ['send *', 'has a “*” that stands after fewer than two letters'],
    ['=(ICE|CBP)', 'has a “=” that stands before no word'],
    ['=send*', 'says of a word both “=” and “*”'],
    [`${'(a|b) '.repeat(40)}c`, 'stands for more than 200 wordings'],
  ])('%j', (sign, expected) => {
    expect(() => readSign(sign)).toThrow(expected);
  });

  test('whatever stands in it, in little time', () => {
    const part = fc.constantFrom('gun', ' ', '|', '(', ')', '…', '...', '*', '=', '-', 'U.S.');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        try {
          expect(readSign(parts.join('')).length).toBeLessThanOrEqual(200);
        } catch (error) {
          if (!(error instanceof SignFault)) throw error;
          expect(error.remedy).toMatch(/\.$/);
        }
      }),
    );
  });
});

test('readers see the signs that are words, without what only a program needs', () => {
  const signs = [
    'trade war',
    '=US arms',
    'x=y',
    'narco*',
    '(gun|arms) deal',
    'send … troops',
    'a ... b',
  ];
  expect(plainSigns(signs)).toEqual(['trade war', 'US arms', 'x=y']);
});
