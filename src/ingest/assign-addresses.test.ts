import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugSchema } from '../domain/slug.ts';
import { sha256 } from '../formats/manifest.ts';
import { addressesOf } from './addresses.ts';
import { type Applicant, assignAddresses, type Published } from './assign-addresses.ts';

// Few of each, so that most articles of a list want what another wants too.
const said = fc.record({
  title: fc.constantFrom(null, '7', 'Calm sea', 'Calm sea!', 'Тихое море', 'Storm'),
  date: fc.constantFrom(null, '2024-03', '2024-03-01', '2024-03-02'),
  outlet: fc.constantFrom(null, 'harbour-ledger', 'lakeside-courier'),
});
const bytes = fc.constantFrom('a', 'b', 'c', 'd');
const address = fc.constantFrom('calm-sea', 'storm', 'storm-2024-03-01', 'old', 'older');
const asserted = fc.record({
  slug: fc.option(address, { nil: undefined, freq: 3 }),
  formerly: fc.option(fc.array(address, { maxLength: 2 }), { nil: undefined, freq: 3 }),
});

const applicants = fc.array(fc.tuple(said, bytes, asserted), { maxLength: 12 }).map((all) =>
  all.map(([article, text, record], at): Applicant => {
    const file = `${String(at)}.txt`;
    return { file, derived: addressesOf(article, { file, sha256: sha256(text) }), ...record };
  }),
);

const publishedOf = (assigned: ReturnType<typeof assignAddresses>): Published[] =>
  [...assigned].map(([file, { slug, formerly }]) => ({ file, slug, formerly }));

const allAddresses = (assigned: ReturnType<typeof assignAddresses>) =>
  [...assigned.values()].flatMap(({ slug, formerly }) => [slug, ...formerly]);

test('every article has an address, and no two share one, former ones included', () => {
  fc.assert(
    fc.property(applicants, applicants, (before, after) => {
      const first = assignAddresses(before, []);
      const second = assignAddresses(after, publishedOf(first));
      for (const assigned of [first, second]) {
        const addresses = allAddresses(assigned);
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(addresses.every((one) => slugSchema.safeParse(one).success)).toBe(true);
      }
      expect(second.size).toBe(after.length);
    }),
  );
});

test('nothing is refused but what a record asserts and another article has', () => {
  fc.assert(
    fc.property(applicants, (all) => {
      for (const [file, { refused }] of assignAddresses(all, [])) {
        const { slug, formerly = [] } = all.find((one) => one.file === file) ?? {};
        for (const { field, address: one, owner } of refused) {
          expect(field === 'slug' ? [slug] : formerly).toContain(one);
          expect(owner).not.toBe(file);
        }
      }
    }),
  );
});

test('a second time nothing moves, in whatever order the articles come', () => {
  const shuffled = applicants.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      const first = assignAddresses(all, []);
      const second = assignAddresses(others, publishedOf(first));
      for (const [file, { slug, formerly }] of first) {
        expect(second.get(file)).toMatchObject({ slug, formerly });
      }
    }),
  );
});

test('a published address does not change because other articles come or go', () => {
  const change = applicants.chain((all) =>
    fc.tuple(fc.constant(all), fc.subarray(all), fc.array(said, { maxLength: 6 })),
  );
  fc.assert(
    fc.property(change, ([all, left, added]) => {
      const first = assignAddresses(all, []);
      const gone = new Set(all.filter((one) => !left.includes(one)).map(({ file }) => file));
      const come = added.map((article, at): Applicant => {
        const file = `-${String(at)}.txt`;
        return { file, derived: addressesOf(article, { file, sha256: sha256('new') }) };
      });
      const published = publishedOf(first).filter(({ file }) => !gone.has(file));
      const second = assignAddresses([...come, ...left], published);
      const stays = left.filter(({ file }) => first.get(file)?.refused.length === 0);
      for (const { file } of stays) {
        expect(second.get(file)?.slug).toBe(first.get(file)?.slug);
      }
    }),
  );
});

describe('an article that moves', () => {
  const derived = (title: string) =>
    addressesOf({ title, date: null, outlet: null }, { file: 'a', sha256: sha256('a') });

  test('from A to B to A has B alone among its former addresses', () => {
    let published: Published[] = [];
    for (const title of ['Calm sea', 'Storm', 'Calm sea']) {
      published = publishedOf(assignAddresses([{ file: 'a', derived: derived(title) }], published));
    }
    expect(published).toEqual([{ file: 'a', slug: 'calm-sea', formerly: ['storm'] }]);
  });

  test.each([
    ['Storm', { slug: 'storm', formerly: ['calm-sea'] }],
    ['Calm sea', { slug: 'calm-sea', formerly: ['storm'] }],
  ])('and was cut off, with both on disk, stands where its title is: %s', (title, expected) => {
    const published = [
      { file: 'a', slug: 'calm-sea', formerly: [] },
      { file: 'a', slug: 'storm', formerly: ['calm-sea'] },
    ];
    const assigned = assignAddresses([{ file: 'a', derived: derived(title) }], published);
    expect(assigned.get('a')).toMatchObject(expected);
  });
});
