import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugSchema } from './slug.ts';
import { slugOf } from './slug-of.ts';

describe('the address made of a title', () => {
  test.each([
    ['Cartel Crisis: Mexico’s Bold Move', 'cartel-crisis-mexicos-bold-move'],
    ['U.S. troops — 25% more', 'us-troops-25-more'],
    ['Soberanía y niñez', 'soberania-y-ninez'],
    ['  --  ', ''],
    ['Порт', ''],
    ['x'.repeat(200), 'x'.repeat(80)],
    [`${'word '.repeat(15)}and of the other`, 'word-'.repeat(14) + 'word'],
  ])('%j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('is one, or nothing, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  test.each(['A', 'a--b', '-a', 'a-', 'a b', 'á', '', '../a', 'a'.repeat(101)])(
    '%j is no address',
    (slug) => {
      expect(slugSchema.safeParse(slug).success).toBe(false);
    },
  );
});
