import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSgm } from './read-sgm.ts';

const [late, sold, ...others] = readSgm(
  readFileSync(join(import.meta.dirname, 'fixtures/invented.sgm'), 'latin1'),
);

test('a story has its headline, day and terms', () => {
  expect(late).toMatchObject({
    headline: 'FERRY <FRY.O> IS LATE AGAIN',
    date: '1987-03-05',
    topics: ['fog', 'ferry-fares'],
    people: ['ruiz'],
    organisations: [],
  });
});

test('its lines are joined to paragraphs; rows of figures stay lines, and the mark of its end goes', () => {
  expect(late?.paragraphs).toEqual([
    'HARBOUR, March 5 - The ferry to the island was late again because of the fog & the tide.',
    'Fares will rise, the harbour master said.',
    'Fare     now      then',
    'Adult    10       9',
    'Shr 3 vs 2',
  ]);
});

test('what has no body or no day, or is cut short, is left out, and the next is read', () => {
  expect(sold).toMatchObject({
    headline: 'FERRY SOLD',
    date: '1987-10-16',
    paragraphs: ['The ferry was sold.'],
  });
  expect(others).toEqual([]);
});
