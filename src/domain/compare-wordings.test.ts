import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWordings } from './compare-wordings.ts';

const MARKS = { shared: '', some: '~', own: '*', gap: '_' };
/** Each wording in a line: `*own*`, `~of some~`, `_gap_`. */
const drawn = (longest: string, ...others: string[]) =>
  compareWordings(longest, others).wordings.map(({ pieces }) =>
    pieces.map(({ kind, text }) => `${MARKS[kind]}${text.trim()}${MARKS[kind]}`).join(' '),
  );

const LONG =
  'We looked twice. The lamp burns by day, but not by night, on the old pier. Ask the keeper.';

describe('wordings of one utterance', () => {
  test('show the words that one alone has, and where another lacks them', () => {
    expect(drawn(LONG, 'The lamp burns by day, but not by night, on the pier')).toEqual([
      'The lamp burns by day, but not by night, on the *old* pier.',
      'The lamp burns by day, but not by night, on the _old_ pier',
    ]);
  });

  test('begin and end where they meet; what each quotes beside that is kept apart', () => {
    const { words, wordings } = compareWordings(LONG, ['The lamp burns by day, but not by night']);
    expect(words).toBe('The lamp burns by day, but not by night');
    expect(wordings[0]).toMatchObject({
      before: 'We looked twice. ',
      after: ', on the old pier. Ask the keeper.',
    });
  });

  test('show other words in the place of these without a gap, also at an end', () => {
    expect(drawn('I saw the lamp go out at nine', 'We saw the lamp fade out at nine')).toEqual([
      '*I* saw the lamp *go* out at nine',
      '*We* saw the lamp *fade* out at nine',
    ]);
  });

  test('mark what some of three have, and name all in which they differ', () => {
    const three = [
      'The old lamp burns by day',
      'The old lamp burns by day',
      'The lamp burns by day',
    ];
    const [longest = '', ...others] = three;
    expect(drawn(longest, ...others)[1]).toBe('The ~old~ lamp burns by day');
    expect(compareWordings(longest, others)).toMatchObject({ ways: 2, differences: ['old'] });
  });

  test('are alike where one is only a part of the other, or has other marks', () => {
    const part = 'the lamp burns by day – but not by night';
    expect(compareWordings(LONG, [part])).toMatchObject({ ways: 1, differences: [] });
  });

  test('are never altered: what is shown of each stands so in its text', () => {
    const words = fc.array(fc.constantFrom('a', 'b,', 'C', 'd.', 'é'), { maxLength: 6 });
    const text = fc
      .tuple(words, words)
      .map(([first, last]) => [...first, 'lamp', 'burns', ...last].join(' '));
    fc.assert(
      fc.property(text, text, (...texts) => {
        const { wordings } = compareWordings(texts[0], [texts[1]]);
        wordings.forEach(({ pieces, before, after }, index) => {
          const own = pieces.flatMap(({ kind, text }) => (kind === 'gap' ? [] : text)).join('');
          expect(`${before}${own}${after}`).toBe(texts[index]);
        });
      }),
    );
  });
});
