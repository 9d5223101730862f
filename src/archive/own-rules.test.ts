import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leftOutWords, noteOfRule } from './own-rules.ts';

const weights = parse(readFileSync('src/ingest/clean/text/weights.yaml', 'utf8')) as Readonly<
  Record<string, { readonly page?: number; readonly text?: number }>
>;
const reasons = Object.entries(weights).flatMap(([trait, { page = 0, text = 0 }]) =>
  trait !== 'always' && Math.min(page, text) < 0 ? trait : [],
);

describe('a rule that leaves lines out', () => {
  test.each([
    ...reasons,
    ...['repeated-headline', 'label-of-the-page', 'notice-of-the-page', 'embedded-post', 'form'],
    ...['caption', 'picture-credit', 'photo-credit', 'link-note', 'date-of-something-else'],
    ...['at-the-edge-of-the-text', 'apart-from-the-text', 'stands-in-other-captures'],
    ...['json-ld-author', 'meta-site', 'title-of-the-page', 'time-date', 'comment-captured'],
  ])('is explained to a reader: %s', (rule) => {
    expect(noteOfRule(rule)).toMatch(/^[A-Z].+[a-z]\.$/);
  });

  test('is said in words', () => {
    expect(leftOutWords('mostly-links')).toBe('mostly links');
    expect(leftOutWords('in-newsletter')).toBe('in a part named newsletter');
    expect(leftOutWords('called-promotion')).toBe('named promotion');
    expect(leftOutWords('json-ld-body')).toBe('JSON-LD body');
  });
});

test('a rule of the list of clutter is explained there', () => {
  expect(noteOfRule('advertising-slot')).toBeUndefined();
});
