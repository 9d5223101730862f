import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, overlap } from './body-figures.ts';
import { KINDS } from './kinds.ts';
import { readabilityText } from './readability-text.ts';
import { verdictsOn } from './verdicts.ts';

describe('a text that was read', () => {
  const gold = 'One two three four five six seven.';

  test('is whole whatever its marks, its case and its spaces are', () => {
    expect(overlap(gold, 'ONE, two – three\nfour five “six” seven')).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  test('loses recall by what is missing, and precision by what is too much', () => {
    expect(overlap(gold, 'One two three four five')).toMatchObject({ precision: 1, recall: 0.5 });
    const doubled = overlap(gold, `${gold} ${gold}`);
    expect(doubled).toMatchObject({ precision: 4 / 11, recall: 1 });
  });

  test('is nothing where nothing was read', () => {
    expect(overlap(gold, '')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('is compared as one where it has fewer than four words', () => {
    expect(overlap('Two words', 'two words').f1).toBe(1);
    expect(overlap('Two words', 'two').f1).toBe(0);
  });

  test('has the recall that the other text would have precision', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    const text = words.map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = overlap(one, other);
        const back = overlap(other, one);
        expect(there).toEqual({ ...back, precision: back.recall, recall: back.precision });
      }),
    );
  });

  test('counts with others by the mean of each rate', () => {
    const whole = { precision: 1, recall: 1, f1: 1 };
    const nothing = { precision: 0, recall: 0, f1: 0 };
    const half = { precision: 0.5, recall: 0.5, f1: 0.5 };
    expect(figuresOf([whole, nothing])).toEqual({ ...half, over95: 0.5, over80: 0.5 });
    expect(figuresOf([])).toEqual({ ...nothing, over95: 0, over80: 0 });
  });
});

describe('the values that were read', () => {
  const gold = {
    title: 'The “long” road',
    date: '2025-02-06',
    authors: ['Ana Ruiz', 'Leo Ek'],
    body: null,
  };
  const none = { title: null, date: null, authors: [] };

  test('are right where they say the same', () => {
    const read = { title: 'the long-road', date: '2025-02-06', authors: ['LEO EK', 'Ana Ruiz'] };
    expect(verdictsOn(gold, read)).toEqual({ title: 'right', date: 'right', authors: 'right' });
  });

  test('are wrong where they say something else, or only nearly the same', () => {
    const read = { title: 'The road', date: '2025-02-06~', authors: ['Ana R.'] };
    expect(verdictsOn(gold, read)).toEqual({ title: 'wrong', date: 'wrong', authors: 'wrong' });
  });

  test('are right in part where an author is missing or is too much', () => {
    const authors = (...names: string[]) => verdictsOn(gold, { ...none, authors: names }).authors;
    expect(authors('Ana Ruiz')).toBe('part');
    expect(authors('Ana Ruiz', 'Leo Ek', 'Staff')).toBe('part');
  });

  test('are judged where they are annotated alone', () => {
    expect(verdictsOn(gold, none)).toEqual({ title: 'none', date: 'none', authors: 'none' });
    const unknown = { title: null, date: null, authors: [], body: null };
    const read = { title: 'A', date: '2025', authors: ['B'] };
    expect(verdictsOn(unknown, read)).toEqual({});
  });
});

describe('the baselines', () => {
  test('keep every line, or those of five words and an end mark', () => {
    const text = 'Menu\nThe sea rose over the wall.”\nShe said no.\nFive words but no mark\n';
    const { baselines } = KINDS.text;
    expect(baselines['every line'](text)).toBe(text);
    expect(baselines['five words, end mark'](text)).toBe('The sea rose over the wall.”');
  });

  const paragraph = 'The sea rose over the wall, and the town moved uphill, house by house. ';

  test('find with Readability the paragraphs of a page', () => {
    const article = `<p>${paragraph.repeat(4)}</p><p>${paragraph.repeat(5)}</p>`;
    const html = `<html><body><nav><a href="/">Home</a></nav><article>${article}</article></body></html>`;
    const lines = readabilityText(html)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    expect(lines).toEqual([paragraph.repeat(4).trim(), paragraph.repeat(5).trim()]);
  });

  test('find nothing where Readability finds or can read none', () => {
    expect(readabilityText('<html><body></body></html>')).toBe('');
    expect(readabilityText('')).toBe('');
  });
});
