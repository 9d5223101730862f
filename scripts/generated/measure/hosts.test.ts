import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTS, meetsLimit } from './hosts.ts';

test('the limit that is met first decides', () => {
  const host = { name: 'Host', bytes: 1e9, files: 20_000 };
  expect(meetsLimit(host, { bytes: 10_000, files: 5 })).toEqual({ articles: 4000, by: 'files' });
  expect(meetsLimit(host, { bytes: 1e6, files: 5 })).toEqual({ articles: 1000, by: 'bytes' });
});

test('so many articles are within every limit of a host, and more are not', () => {
  const share = fc.record({
    bytes: fc.integer({ min: 1000, max: 1e6 }),
    files: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...HOSTS), share, (host, each) => {
      const fits = (articles: number) =>
        articles * each.bytes <= (host.bytes ?? Infinity) &&
        articles * each.files <= (host.files ?? Infinity) &&
        articles <= (host.inOneFolder ?? Infinity);
      const { articles } = meetsLimit(host, each);
      expect(fits(articles)).toBe(true);
      expect(fits(articles + 1)).toBe(false);
    }),
  );
});
