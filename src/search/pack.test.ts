import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './pack.ts';

test('files come out of a pack as they went in', () => {
  const files = fc.uniqueArray(fc.tuple(fc.string(), fc.uint8Array()), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(files, (entries) => {
      const out = [...unpack(Uint8Array.from(pack(new Map(entries))))];
      expect(out.map(([name, bytes]) => [name, [...bytes]])).toEqual(
        entries.map(([name, bytes]) => [name, [...bytes]]),
      );
    }),
  );
});

test('what is no pack is refused', () => {
  expect(() => unpack(new TextEncoder().encode('<!doctype html>'))).toThrow();
});
