import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesIn } from './place-evidence.ts';
import { quoteAt } from './text-quote.ts';

const texts = fc.array(
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', ' ') }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

describe('quoted words', () => {
  test('are placed where they were quoted, whatever the text, and its neighbours', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (all, one, from, to) => {
        const index = one % all.length;
        const text = all[index] ?? '';
        const start = from % text.length;
        const end = start + 1 + (to % (text.length - start));
        const offset = all.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
        const quote = quoteAt(all.join('\n'), offset + start, offset + end);
        const places = all.map((each) => ({ text: each }));
        const named = places[index] ?? { text: '' };
        expect(placesIn(places)(named, quote)).toEqual({ start, end });
      }),
    );
  });

  test('have no place in a text that has them not, or twice', () => {
    const [first, second] = [{ text: 'one two' }, { text: 'two two' }];
    const place = placesIn([first, second]);
    const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
    expect(place(first, quote('three'))).toBeUndefined();
    expect(place(second, quote('two'))).toBeUndefined();
    expect(place(second, quote('one'))).toBeUndefined();
  });
});
