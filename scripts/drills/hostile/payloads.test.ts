import { describe, expect, test } from 'vitest';
import { asSeen, PAYLOADS, Planter } from './payloads.ts';

describe('the payloads', () => {
  test('are two hundred and more, each another, and each known by its number', () => {
    expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
    expect(PAYLOADS.filter((payload) => !payload.includes('№'))).toEqual([]);
  });

  test('stand in each place under numbers of their own', () => {
    const planter = new Planter();
    const both = ['title', 'note'].map((place) => planter.plant(place, [0, 1]));
    expect(both).toEqual([
      '<script>__pwn(1000)</script> <ScRiPt>__pwn(1001)</sCrIpT>',
      '<script>__pwn(2000)</script> <ScRiPt>__pwn(2001)</sCrIpT>',
    ]);
    expect(planter.planted.map(({ place }) => place)).toEqual(['title', 'title', 'note', 'note']);
  });

  test('are seen by what has a width, and parted by any space', () => {
    expect(asSeen('a\f b\u200bc\n\u001bd\u0085')).toBe('a bc d');
  });
});
