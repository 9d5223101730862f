import { expect, test } from 'vitest';
import { CLUTTER_KINDS, LANGUAGES } from '../language/languages.ts';
import { clutterRules, clutterRuleSchema, withOwnRules } from './clutter.ts';

const general = clutterRules(CLUTTER_KINDS, LANGUAGES);

test('every kind of clutter is known by something, in some language', () => {
  const idle = general.filter(({ lines, patterns }) => lines.length + patterns.length === 0);
  expect(idle).toEqual([]);
});

test.each(LANGUAGES.filter(({ clutter }) => Object.keys(clutter).length > 0))(
  'what is clutter in $code is of a kind that there is',
  ({ clutter }) => {
    expect(Object.keys(CLUTTER_KINDS)).toEqual(expect.arrayContaining(Object.keys(clutter)));
  },
);

test('a rule of an archive comes before the general ones, and stands for one of its id', () => {
  const rule = (id: string) => clutterRuleSchema.parse({ id, note: 'n', where: 'edges' });
  const rules = withOwnRules([rule('quiz'), rule('ornament')], general);
  expect(rules.slice(0, 2).map(({ id }) => id)).toEqual(['quiz', 'ornament']);
  expect(rules.filter(({ id }) => id === 'ornament')).toEqual([rule('ornament')]);
  expect(rules).toHaveLength(general.length + 1);
});
