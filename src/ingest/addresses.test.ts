import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf } from '../domain/slug-of.ts';
import { slugSchema } from '../domain/slug.ts';
import { addressesOf } from './addresses.ts';

const capture = { file: 'page.txt', sha256: 'ab12cd34'.padEnd(64, '0') };
const of = (title: string | null, date: string | null = null, outlet: string | null = null) =>
  addressesOf({ title, date, outlet }, capture);

describe('the best address of an article is its title', () => {
  test.each([
    ['Calm sea', 'calm-sea'],
    ['Balıkçılar yarışı kıyasıya sürdürüyor', 'balikcilar-yarisi-kiyasiya-surduruyor'],
    ['157 лодок ушли в море', '157-lodok-ushli-v-more'],
    ['Знов п’ять човнів', 'znov-pyat-chovniv'],
    ['Το λιμάνι έκλεισε', 'to-limani-ekleise'],
    ['Große Fähre, müde Mägde', 'grosse-fahre-mude-magde'],
    ['Łódź żegluje', 'lodz-zegluje'],
    ['Þrjú skip að austan, æ', 'thrju-skip-ad-austan-ae'],
    ['Størst båt på øya', 'storst-bat-pa-oya'],
    ['Un bœuf au port', 'un-boeuf-au-port'],
    ['Il-baħar kalm', 'il-bahar-kalm'],
    ['渡船停运', 'du-chuan-ting-yun'],
  ])('%s: %s', (title, address) => {
    expect(of(title)[0]).toBe(address);
  });

  test('which is that of its plain words where all are Latin, as it always was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (title) => {
        const plain = slugOf(title);
        fc.pre(/[a-z]/.test(plain));
        expect(of(title)[0]).toBe(plain);
      }),
    );
    expect(of('Señor Peña’s café')[0]).toBe(slugOf('Señor Peña’s café'));
  });
});

test.each([null, '', '157', '2024', '9/11', '– ? –', '🚢'])('%j names nothing', (title) => {
  expect(of(title)[0]).toBe('untitled-ab12cd34');
});

test('further ones have the day, the outlet, both, and the checksum', () => {
  expect(of('Calm sea', '2024-03-01', 'harbour-ledger').slice(0, 5)).toEqual([
    'calm-sea',
    'calm-sea-2024-03-01',
    'calm-sea-harbour-ledger',
    'calm-sea-2024-03-01-harbour-ledger',
    'calm-sea-ab12cd34',
  ]);
  expect(of('Calm sea', '2024-03').slice(0, 2)).toEqual(['calm-sea', 'calm-sea-ab12cd34']);
});

test('all are addresses, and there are some, whatever the title', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(title, (words) => {
      const addresses = of(words, '2024-03-01', 'the-long-name-of-an-outlet'.repeat(3));
      expect(addresses.length).toBeGreaterThan(1);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) {
        expect(slugSchema.safeParse(address).success).toBe(true);
        expect(address).toMatch(/[a-z]/);
      }
    }),
  );
});
