import { describe, expect, test } from 'vitest';
import { unitsOfText, wordsIn } from './fixtures/units.ts';
import type { Unit } from './unit.ts';
import { withStandfirst, zonesOf } from './zones.ts';

const lines = [
  'Menu',
  'Ferry in port',
  'Standfirst without a stop that has twelve words or some more of them',
  'It stays.',
  'Share',
  'So it is.',
  'Read more',
  'It waits.',
  'About us',
];
const units = unitsOfText(...lines);
const [menu, headline, standfirst, first, share, second, more, last, about] = units;
const some = (...list: (Unit | undefined)[]) => list.flatMap((unit) => unit ?? []);
const wordsOf = ({ head, text, lead, within, tail }: ReturnType<typeof zonesOf>) => ({
  ...{ head: wordsIn(head), text: wordsIn(text), lead: wordsIn(lead) },
  ...{ within: wordsIn(within), tail: wordsIn(tail) },
});

describe('a page is parted by its text', () => {
  test('into what stands above, within and below it', () => {
    const zones = zonesOf(units, some(first, second, last), new Set());
    expect(wordsOf(zones)).toEqual({
      head: wordsIn(some(menu, headline, standfirst)),
      text: ['It stays.', 'So it is.', 'It waits.'],
      lead: ['Share'],
      within: ['Read more'],
      tail: ['About us'],
    });
  });

  test('which opens with a sentence, whatever was found for text above it', () => {
    const zones = zonesOf(units, some(headline, standfirst, first, last), new Set());
    expect(wordsIn(zones.text)).toEqual(['It stays.', 'It waits.']);
  });

  test('which no short line that asks or exclaims opens: it is rather the headline', () => {
    const [asks, sentence] = unitsOfText('Does the ferry stay?', 'It stays.');
    expect(wordsIn(zonesOf(some(asks, sentence), some(asks, sentence), new Set()).text)).toEqual([
      'It stays.',
    ]);
  });

  test('which begins and ends with nothing known for furniture, but may have it within', () => {
    const furniture = new Set(some(first, more, last));
    const zones = zonesOf(units, some(first, second, more, last), furniture);
    expect(wordsIn(zones.text)).toEqual(['So it is.']);
    const within = zonesOf(units, some(first, share, second), new Set(some(share)));
    expect(wordsIn(within.text)).toEqual(['It stays.', 'Share', 'So it is.']);
  });

  test('and all of it is head where nothing but furniture is there', () => {
    const zones = zonesOf(units, [], new Set(units));
    expect(wordsOf(zones)).toEqual({ head: lines, text: [], lead: [], within: [], tail: [] });
  });

  test('and where no run of text was found, its lines of five words or more are the text', () => {
    const zones = zonesOf(units, [], new Set());
    expect([...zones.text].map(({ text }) => text)).toEqual(
      lines.filter((line) => line.split(' ').length >= 5),
    );
  });

  test('into zones in which every line stands once', () => {
    const { head, text, lead, within, tail } = zonesOf(units, some(first, last), new Set());
    expect(
      [...head, ...text, ...lead, ...within, ...tail].toSorted((a, b) => a.first - b.first),
    ).toEqual(units);
  });
});

describe('a standfirst', () => {
  const found = some(menu, headline, standfirst, first, second, last);
  const zones = zonesOf(units, found, new Set());

  test('is text where it was found for it and is long enough, be it without a stop', () => {
    const others = new Set(some(headline));
    const { text, head, tail } = withStandfirst(zones, units, found, others);
    expect([...text][0]).toBe(standfirst);
    expect(wordsIn(head)).toEqual(['Menu', 'Ferry in port']);
    expect(tail).toEqual(some(about));
  });

  test('is none where it is the headline or known furniture', () => {
    expect(withStandfirst(zones, units, found, new Set(found))).toBe(zones);
  });
});
