import { describe, expect, test } from 'vitest';
import { earliestFirst } from '../domain/date-order.ts';
import { archive } from './archive.ts';
import { termsBeside, topicsApart } from './beside.ts';
import { chainsOf } from './chains.ts';
import { quotationLists, saidOf, strongestFirst } from './term-lists.ts';
import { allQuotations, bySpeakerOf } from './quotations.ts';
import { termPage, termPages, termsWithoutArticles } from './terms.ts';
import { wordsUsed } from './words-used.ts';

const page = (vocabulary: Parameters<typeof termPage>[0], id: string) => {
  const found = termPage(vocabulary, id);
  if (found === undefined) throw new Error(`no page of ${id}`);
  return found;
};
const counts = (found: readonly { term: { id: string }; count: number }[]) =>
  Object.fromEntries(found.map(({ term, count }) => [term.id, count]));

describe('what stands in the same articles', () => {
  test('is counted by articles, the most first, without the topic itself', () => {
    const beside = termsBeside(page('topics', 'sovereignty'), 'topics');
    expect(counts(beside)).toMatchObject({ 'drug-cartels': 2, diplomacy: 1 });
    expect(counts(beside)).not.toHaveProperty('sovereignty');
    const numbers = beside.map(({ count }) => count);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  test('leaves out topics that are there by rule', () => {
    expect(counts(termsBeside(page('topics', 'tariffs'), 'topics'))).not.toHaveProperty(
      'international-trade',
    );
  });

  test('with what stands in none of them is every topic of the archive', () => {
    const tariffs = page('topics', 'tariffs');
    const apart = topicsApart(tariffs).map(({ id }) => id);
    expect(apart).toContain('sovereignty');
    const beside = termsBeside(tariffs, 'topics').length;
    // Itself and International trade are neither.
    expect(beside + apart.length + 2).toBe(termPages('topics').length);
  });

  test('are people, organisations and outlets too', () => {
    const tariffs = page('topics', 'tariffs');
    expect(counts(termsBeside(tariffs, 'people'))).toMatchObject({ 'claudia-sheinbaum': 2 });
    expect(counts(termsBeside(tariffs, 'organisations'))).toMatchObject({ 'alba-tcp': 1 });
    expect(counts(termsBeside(tariffs, 'outlets'))).toMatchObject({ 'indo-us-tribune': 1 });
  });
});

describe('what the sources call somebody', () => {
  const used = (vocabulary: 'people' | 'organisations', id: string) => {
    const term = page(vocabulary, id);
    return wordsUsed(term, saidOf(term));
  };
  const words = (found: readonly { words: string }[]) => found.map((one) => one.words);

  test('is the role beside the name, and each leads to its words', () => {
    const { roles } = used('people', 'claudia-sheinbaum');
    expect(roles.map(({ words, count }) => [words, count])).toEqual([
      ['Mexican President', 3],
      ['President', 2],
      ["Mexico's president", 1],
    ]);
    expect(roles[0]?.proof.href).toMatch(/^\/articles\/.*#p\d+:~:text=/);
    expect(words(used('people', 'chuck-schumer').roles)).toEqual(['Senate Majority Leader']);
    expect(words(used('people', 'ronald-johnson').roles)).toEqual([
      'the new ambassador to the Latin American country',
      'a security agent disguised as a diplomat',
    ]);
    expect(words(used('organisations', 'alba-tcp').roles)).toEqual(['Latin American bloc']);
    expect(used('organisations', 'fbi').roles).toEqual([]);
  });

  test('are the names as written, the most used first', () => {
    const { names } = used('people', 'joaquin-guzman');
    expect(names.map(({ words, count }) => [words, count])).toEqual([
      ['El Chapo', 6],
      ['Joaquín ‘El Chapo’ Guzmán', 1],
    ]);
  });

  test('is what stands in the place of the name where they are quoted', () => {
    expect(words(used('people', 'claudia-sheinbaum').instead)).toContain('the leftist leader');
    expect(words(used('organisations', 'alba-tcp').instead)).toContain(
      'the Caracas-based alliance',
    );
  });
});

describe('quotations of a term', () => {
  test('of an outlet are those of its articles, by who speaks', () => {
    const said = saidOf(page('outlets', 'voz'));
    expect(bySpeakerOf(said).map((speaker) => [speaker.key, speaker.said.length])).toEqual([
      ['claudia-sheinbaum', 3],
      ['donald-trump', 1],
    ]);
  });

  test('come the full ones first, of each kind the newest article first', () => {
    const strongest = strongestFirst(saidOf(page('people', 'claudia-sheinbaum')));
    const kinds = strongest.map(({ quotation }) => quotation.kind);
    expect(kinds).toEqual(kinds.toSorted());
    const dates = strongest.flatMap(({ quotation, article }) =>
      quotation.kind === 'direct' ? (article.record.date ?? '') : [],
    );
    expect(dates).toEqual(dates.toSorted((a, b) => earliestFirst(b, a)));
  });

  test('have a list of their own only where they are too many for the page', () => {
    const some = allQuotations().slice(0, 20);
    expect(quotationLists(some)).toEqual([]);
    const lists = quotationLists([...some, ...some, ...some, ...some]);
    expect(lists.map(({ items }) => items.length)).toEqual([30, 30, 20]);
  });
});

describe('the chain of a text', () => {
  const chains = (id: string) =>
    chainsOf(page('outlets', id).articles).map(({ links }) =>
      links.map(({ outlet, part, proof }) => [outlet?.id, part, proof?.place]),
    );

  test('leads from who first published it to who repeated it, each proved', () => {
    const chain = [
      ['global-research', 'first published it', 'line 13'],
      ['counter-information', 'published it', 'line 1'],
    ];
    expect(chains('counter-information')).toEqual([chain]);
    expect(chains('global-research')).toEqual([chain]);
  });

  test('leads from who is credited to an outlet that is not known', () => {
    const [[credit, outlet] = []] = chains('associated-press');
    expect(credit?.slice(0, 2)).toEqual(['associated-press', 'credited']);
    expect(outlet).toEqual([undefined, 'published it', 'reason']);
  });

  test('is none where an outlet published its own', () => {
    expect(chains('voz')).toEqual([]);
  });
});

test('a term either has articles and a page, or is listed as without', () => {
  for (const vocabulary of ['people', 'organisations', 'topics', 'outlets'] as const) {
    const ids = [
      ...termPages(vocabulary).map(({ term }) => term.id),
      ...termsWithoutArticles(vocabulary).map(({ id }) => id),
    ];
    expect(ids.toSorted()).toEqual(
      archive()
        .vocabularies[vocabulary].map(({ id }) => id)
        .toSorted(),
    );
  }
});
