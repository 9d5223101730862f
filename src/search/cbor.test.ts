import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cbor, encodeCbor } from './cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.integer({ min: -300, max: 300 }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

test('a strict reader of CBOR reads what was written', () => {
  fc.assert(
    fc.property(value, (written) => {
      expect(decode(encodeCbor(written), { strict: true })).toEqual(written);
    }),
  );
});

test.each([
  [23, '17'],
  [24, '1818'],
  [255, '18ff'],
  [256, '190100'],
  [65_536, '1a00010000'],
  [2 ** 32 - 1, '1affffffff'],
  [-25, '3818'],
  ['ü', '62c3bc'],
  [[1, ['a']], '8201816161'],
])('%j is %s, as in RFC 8949, appendix A', (written, hex) => {
  expect(Buffer.from(encodeCbor(written)).toString('hex')).toBe(hex);
});
