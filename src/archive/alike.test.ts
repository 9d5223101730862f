import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Alike, MOST_OF_A_WORD } from './alike.ts';
import { seemsSameEvent, tellingOf } from './same-event.ts';

// Few words, of which some are frequent: so that many pairs are alike, and many nearly.
const words = fc.constantFrom(...'a a a a b b b c c d e f g h i j k l m n o p'.split(' '));
const tellings = fc
  .array(fc.array(words, { maxLength: 12 }), { minLength: 2, maxLength: 12 })
  .map((all) => all.map((sentence) => tellingOf(sentence, '2025-02-01')));

test('none that seems to tell of the same event is passed over, and they come in their order', () => {
  fc.assert(
    fc.property(tellings, ([one, ...others]) => {
      if (one === undefined) return;
      const alike = new Alike([one, ...others]);
      for (const other of others) alike.add(other);
      const found = alike.candidates(one);
      expect(found).toEqual(others.filter((other) => found.includes(other)));
      for (const other of others) {
        if (seemsSameEvent(one, other)) expect(found).toContain(other);
      }
    }),
  );
});

test('words that stand everywhere lead to the nearest alone', () => {
  const all = Array.from({ length: 100 }, () =>
    tellingOf(['government', 'minister', 'yesterday', 'said'], '2025-02-01'),
  );
  const alike = new Alike(all);
  for (const other of all.slice(1)) alike.add(other);
  const found = all[0] === undefined ? [] : alike.candidates(all[0]);
  expect(found).toEqual(all.slice(-MOST_OF_A_WORD));
});

test('what one shares with no other are words that lead nowhere', () => {
  const sentence = (at: number) => {
    const own = ['one', 'two', 'three', 'four', 'five'].map((word) => `${word}-${String(at)}`);
    return tellingOf(['government', 'minister', 'yesterday', ...own], '2025-02-01');
  };
  const all = Array.from({ length: 100 }, (_, at) => sentence(at));
  const alike = new Alike(all);
  for (const other of all.slice(1)) alike.add(other);
  expect(alike.candidates(sentence(0))).toEqual([]);
});
