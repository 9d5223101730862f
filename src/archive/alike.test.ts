import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Alike, MOST_OF_A_WORD } from './alike.ts';
import { seemsSameEvent, tellingOf } from './same-event.ts';

// Few words, of which some are frequent: so that many pairs are alike, and many nearly.
const words = fc.constantFrom(...'a a a a b b b c c d e f g h i j k l m n o p'.split(' '));
const tellings = fc
  .array(fc.array(words, { maxLength: 12 }), { minLength: 2, maxLength: MOST_OF_A_WORD })
  .map((all) => all.map((sentence) => tellingOf(sentence, '2025-02-01')));

test('those found are all that seem to tell of the same event, in their order', () => {
  fc.assert(
    fc.property(tellings, ([one, ...others]) => {
      if (one === undefined) return;
      const alike = new Alike([one, ...others]);
      for (const other of others) alike.add(other);
      expect(alike.to(one)).toEqual(others.filter((other) => seemsSameEvent(one, other)));
    }),
  );
});

test('of words that stand everywhere the nearest are looked at', () => {
  const all = Array.from({ length: 100 }, () =>
    tellingOf(['government', 'minister', 'yesterday', 'said'], '2025-02-01'),
  );
  const alike = new Alike(all);
  for (const other of all.slice(1)) alike.add(other);
  expect(all[0] && alike.to(all[0])).toEqual(all.slice(-MOST_OF_A_WORD));
});
