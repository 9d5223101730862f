import { expect, test } from 'vitest';
import { featuredQuotation, featuredStatement } from './featured-words.ts';
import { allQuotations } from './quotations.ts';

test('two wordings of one statement are of two articles, and differ in the words that are marked', () => {
  const [one, two] = featuredStatement()?.wordings ?? [];
  expect(one?.quoted.article).not.toBe(two?.quoted.article);
  const marked = one?.pieces.filter(({ kind }) => kind === 'own').map(({ text }) => text.trim());
  expect(marked).toEqual(['with']);
  expect(two?.pieces.filter(({ kind }) => kind === 'gap')).toHaveLength(1);
});

test('the strongest quotation is a full one of a stated speaker, and of no other are there more topics', () => {
  const quoted = featuredQuotation();
  expect(quoted?.quotation).toMatchObject({ kind: 'direct', certainty: 'stated' });
  const rivals = allQuotations().filter(
    ({ quotation: { kind, certainty, speaker }, exact }) =>
      kind === 'direct' &&
      certainty === 'stated' &&
      speaker.kind !== 'unknown' &&
      exact.length >= 40 &&
      exact.length <= 280,
  );
  expect(rivals.length).toBeGreaterThan(1);
  expect(quoted?.topics).toHaveLength(Math.max(...rivals.map(({ topics }) => topics.length)));
});
