import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../language/languages.ts';
import { furnitureReader } from './furniture-reader.ts';

const { isLabel, opensBox, isNotice } = furnitureReader(LANGUAGES);

describe('a label', () => {
  test.each([
    ['Read more', 'a button'],
    ['READ MORE »', 'in capitals, with an arrow'],
    ['Skip to contentSkip to site index', 'two, glued'],
    ['Share Share Share', 'one again and again'],
    ['Facebook | X | WhatsApp', 'with marks between'],
    ['Share this story: Facebook, LinkedIn', 'with a colon'],
    ['Comments (12)', 'with how many there are'],
    ['KommentareDrucken', 'glued, German'],
    ['Menu principal | Inicia sesión', 'of two languages'],
    ['Yorumlar', 'Turkish'],
    ['Читайте также:', 'Russian'],
  ])('is known: %s (%s)', (line) => {
    expect(isLabel(line)).toBe(true);
  });

  test.each([
    ['More news live from the harbour', 'goes on as a sentence'],
    ['more live news', 'small words without a mark between'],
    ['Share this story : Council sells two boats', 'has a headline behind it'],
    ['Save the boats', 'is a headline that opens like one'],
    ['Sharewares', 'has another word glued to it in small letters'],
    ['Share 12/05/2025', 'has a date behind it'],
    ['(12)', 'is a number'],
    ['', 'is nothing'],
  ])('is not: %s, which %s', (line) => {
    expect(isLabel(line)).toBe(false);
  });

  test('of every language is known in capitals, and twice in a row', () => {
    for (const { furniture } of LANGUAGES) {
      for (const label of [...furniture.labels, ...furniture.boxes]) {
        expect(isLabel(label), label).toBe(true);
        expect(isLabel(`${label} | ${label}`), label).toBe(true);
      }
    }
  });
});

test('a box of other articles is opened by its label alone', () => {
  expect(
    ['Most read', 'Lo más leído:', 'Meistgelesen', 'Articles similaires »'].every(opensBox),
  ).toBe(true);
  expect(opensBox('Most read of all the books in the library')).toBe(false);
  expect(opensBox('Privacy policy')).toBe(false);
  // A pointer to one article stands between paragraphs, too: it ends no text.
  expect(['Read also', 'À lire aussi', 'Lesen Sie auch', 'Lea también'].some(opensBox)).toBe(false);
});

describe('a notice', () => {
  test.each([
    'We and our 12 partners use cookies to see which pages are read.',
    'Wir und unsere Partner verarbeiten Daten. Sie können Ihre Einwilligung widerrufen.',
    'Utilizamos cookies propias y de terceros.',
    'Deze website maakt gebruik van cookies.',
    'Vi bruger cookies for at vise dig det, du kan lide.',
    'Votre adresse e-mail ne sera pas publiée.',
  ])('is known: %s', (line) => {
    expect(isNotice(line)).toBe(true);
  });

  test.each([
    'She bakes cookies for the crews, and calls that journalism.',
    'The state agreed to become a member of the union of ports.',
    'Sie gaben ihre Zustimmung zu dem Verkauf der Fähren.',
    'The letter was sent to the mayor, who asked the islands to support our boats.',
  ])('is not a sentence of an article: %s', (line) => {
    expect(isNotice(line)).toBe(false);
  });
});

describe('any line', () => {
  const words = LANGUAGES.flatMap(({ furniture }) => [...furniture.labels, ...furniture.phrases]);
  const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }));
  const between = fc.constantFrom('', ' ', ' | ', ', ', '. ', '(3)');

  test('is told without a fault', () => {
    const line = fc.array(fc.tuple(piece, between)).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(line, (text) => {
        expect(typeof isLabel(text)).toBe('boolean');
        expect(typeof isNotice(text)).toBe('boolean');
        if (opensBox(text)) expect(isLabel(text)).toBe(true);
      }),
    );
  });

  test.each(['Share ', 'Share', 'a', '.', ' |', 'Read More Share (3) ', 'we and ', '(1'])(
    'of %j, over and over, is told in time that grows as it does',
    (words) => {
      const line = words.repeat(Math.ceil(400_000 / words.length));
      const start = performance.now();
      isLabel(line);
      opensBox(line);
      isNotice(line);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
