import fc from 'fast-check';
import { expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { findTimes } from './find-times.ts';

const { time } = language;
if (time === undefined) throw new Error('English tells no times');

/** A language that looks for everything in every sentence that may hold a time at all. */
const ANYTHING = /(?:)/;
const forms = time.finding.forms.map(({ form }) => ({ form, hint: ANYTHING }));
const thorough = {
  ...language,
  time: { ...time, finding: { ...time.finding, dayHint: ANYTHING, forms } },
};

const words = fc.constantFrom(
  ...'the of in on by since until between from and to last this next same previous ago'.split(' '),
  ...'day days week month months year years-end decade century spring winter summer'.split(' '),
  ...'Monday Sunday march March May june Sept. yesterday today tonight tomorrow'.split(' '),
  ...'1987 2025 5 22 three a few several 1990s mid 2025-02-05 5/2/2025 (2018-2024) (2025) a its 02/05/19 1931-32 weekend'.split(
    ' ',
  ),
  ...'Christmas Easter end morning evening before after earlier she said trade, dayan Mays'.split(
    ' ',
  ),
);

test('a sentence is spared a look only where there is nothing to find', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (some) => {
      const sentence = some.join(' ');
      expect(findTimes(sentence, language)).toEqual(findTimes(sentence, thorough));
    }),
    { numRuns: 2000 },
  );
});
