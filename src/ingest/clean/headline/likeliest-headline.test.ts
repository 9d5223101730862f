import { describe, expect, test } from 'vitest';
import { unitsOfText } from '../fixtures/units.ts';
import { wordsOf } from './headline-traits.ts';
import { likeliestHeadline } from './likeliest-headline.ts';
import { keyOf } from './stated-titles.ts';

const text =
  'The ferry to the outer islands stays in port all week while divers look at the broken rudder.';

/** The headline that is taken of the lines above that text; `dates` are lines known for such. */
function headlineOf(lines: readonly string[], dates: readonly string[] = []) {
  const head = unitsOfText(...lines);
  const counts = new Map<string, number>();
  for (const unit of head) counts.set(keyOf(unit.text), (counts.get(keyOf(unit.text)) ?? 0) + 1);
  const records = new Set(head.filter((unit) => dates.includes(unit.text)));
  const words = new Set(wordsOf(text));
  return likeliestHeadline({ head, records, furniture: new Set(), counts, words })?.text;
}

describe('the headline above a copied text', () => {
  const headline = 'Ferry to the outer islands stays in port for a broken rudder';

  test('is the line whose words the text has, above a date', () => {
    expect(headlineOf(['News', 'Sport', headline, '5 March 2025'], ['5 March 2025'])).toBe(
      headline,
    );
  });

  test('may have three words, right over the date of a text that has one of them', () => {
    const dates = ['5 March 2025'];
    expect(headlineOf(['News', 'Sport', 'Ferry stays away', ...dates], dates)).toBe(
      'Ferry stays away',
    );
    expect(headlineOf(['News', 'Sport', 'Stories from Peru', ...dates], dates)).toBeUndefined();
    expect(headlineOf([headline, 'News of ferries', ...dates], dates)).toBe(headline);
  });

  test('is none where several lines are as likely: a front page has many', () => {
    const others = [
      'Divers look at the rudder of the ferry all week',
      'Outer islands wait all week for the broken ferry',
      'Port looks at the broken rudder for another week',
    ];
    const page = [headline, ...others].flatMap((line) => [line, 'News', 'Sport']);
    expect(headlineOf(page)).toBeUndefined();
    expect(headlineOf(['News', 'Sport', headline])).toBe(headline);
  });

  test('is none where no line is likely', () => {
    expect(headlineOf(['News', 'Sport', 'About us'])).toBeUndefined();
    expect(headlineOf([])).toBeUndefined();
  });

  test('is the short line where a longer one says it, too: they are one', () => {
    expect(
      headlineOf(['News', `Home: ${headline}`, headline, '5 March 2025'], ['5 March 2025']),
    ).toBe(headline);
  });

  test('is never a date, a full sentence, a menu or a line of two words', () => {
    expect(headlineOf(['5 March 2025 in port'], ['5 March 2025 in port'])).toBeUndefined();
    expect(headlineOf(['The ferry to the islands stays in port all week.'])).toBeUndefined();
    expect(headlineOf(['Home > Islands > Ferry in port'])).toBeUndefined();
    expect(headlineOf(['Broken rudder'])).toBeUndefined();
  });
});
