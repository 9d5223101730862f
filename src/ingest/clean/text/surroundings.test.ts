import { describe, expect, test } from 'vitest';
import { unitsOfPage, unitsOfText } from '../fixtures/units.ts';
import type { Unit } from '../unit.ts';
import { type Known, lookAround } from './surroundings.ts';

const one = 'The ferry stays in port for the whole of the week.';
const two = 'The divers found a crack in it as long as an arm.';
const none: ReadonlySet<Unit> = new Set();
const nothing: Known = {
  headline: undefined,
  stated: undefined,
  furniture: none,
  notices: none,
  labels: none,

  boxes: none,
};
const labelled = (units: readonly Unit[], label: string) =>
  new Set(units.filter(({ text }) => text === label));

describe('what stands around a line', () => {
  test('is how far the sentences above and below it are', () => {
    const { above, below } = lookAround(unitsOfText('News', one, 'Share', 'Save', two), nothing);
    expect(above).toEqual([Infinity, Infinity, 1, 2, 3]);
    expect(below).toEqual([1, 3, 2, 1, Infinity]);
  });

  test('is the longest stretch without a sentence since the first one', () => {
    const units = unitsOfText('News', one, 'Share', 'Save', two, 'Menu');
    expect(lookAround(units, nothing).gap).toEqual([0, 0, 1, 2, 2, 2]);
  });

  test('counts no sentence that stands above the headline', () => {
    const units = unitsOfText(one, 'Share', 'Save', 'Ferry in port', two, 'Menu');
    expect(lookAround(units, { ...nothing, headline: units[3] }).gap).toEqual([0, 0, 0, 0, 0, 1]);
  });

  test('is a box, below the label that opens one, to the end of the page', () => {
    const units = unitsOfText(one, 'Most read', two, 'Menu');
    const boxes = labelled(units, 'Most read');
    expect(lookAround(units, { ...nothing, boxes }).isBoxed).toEqual([false, true, true, true]);
  });

  test('is none where no sentence stands above the label: a menu has such labels, too', () => {
    const units = unitsOfText('Most read', one, two);
    const boxes = labelled(units, 'Most read');
    expect(lookAround(units, { ...nothing, boxes }).isBoxed).toEqual([false, false, false]);
  });

  test('is how often it stands on the page', () => {
    expect(lookAround(unitsOfText('Share', one, 'Share'), nothing).count.get('Share')).toBe(2);
  });
});

describe('a sentence', () => {
  const proseOf = (units: readonly Unit[], known = nothing) =>
    lookAround(units, known).places.map(({ prose }) => prose);

  test('has six words and an end; a link or known furniture is none', () => {
    expect(
      proseOf(unitsOfText(one, 'It stays in port.', 'Ferry stays in port all this week')),
    ).toEqual([11, 0, 0]);
    expect(proseOf(unitsOfPage(`<p><a href="/">${one}</a></p>`))).toEqual([0]);
    const units = unitsOfText(one);
    expect(proseOf(units, { ...nothing, furniture: new Set(units) })).toEqual([0]);
  });
});

test('the element that holds most sentences holds the text; each line knows its way to it', () => {
  const html = `<nav><p>${one}</p></nav><div><p>${one}</p><p>${two}</p><div><p>Share</p></div></div>`;
  const { path, places } = lookAround(unitsOfPage(html), nothing);
  expect(path).toBe('p');
  expect(places.map((place) => place.path)).toEqual([undefined, 'p', 'p', 'p div']);
});
