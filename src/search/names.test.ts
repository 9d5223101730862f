import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOfNames, inOrder, namesOf } from './names.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9_/]{1,9}$/), { minLength: 1 });

test('the names of all records are in one order, however Pagefind tells them', () => {
  fc.assert(
    fc.property(names, fc.nat(), (all, at) => {
      const sorted = inOrder(all);
      const cut = at % (all.length + 1);
      const directory = { wordless: all.slice(0, cut), namesHash: hashOfNames(sorted) };
      expect(namesOf(all.slice(cut).toReversed(), directory)).toEqual(sorted);
    }),
  );
});

test('names of another index are refused', () => {
  const directory = { wordless: [], namesHash: hashOfNames(['en_1', 'en_2']) };
  expect(() => namesOf(['en_1', 'en_3'], directory)).toThrow(/other-edition/);
  expect(() => namesOf(['en_1'], directory)).toThrow(/other-edition/);
});
