import { describe, expect, test } from 'vitest';
import { earliestFirst } from '../domain/date-order.ts';
import { articlesNewestFirst } from './articles.ts';
import { passageGroups } from './passages.ts';
import { howSure, quotationFacts, whoWords } from './quotation-facts.ts';
import { allQuotations, allReported, reportedOf, saidBy, saidOn, speakers } from './quotations.ts';
import { segmentsOf } from './segments.ts';

describe('quotations', () => {
  test('of one speaker stand in order of time, across outlets, in each in the order of the text', () => {
    const said = saidBy('claudia-sheinbaum');
    const dates = said.map(({ article }) => article.record.date ?? '');
    expect(dates).toEqual(dates.toSorted(earliestFirst));
    expect(new Set(said.map(({ article }) => article.slug)).size).toBe(5);
    expect(said[0]?.exact).toMatch(/^If any alliances exist/);
    expect(said[1]?.exact).toMatch(/^We outright reject/);
  });

  test('on a topic are those whose own sentences earn it', () => {
    const said = saidOn('sovereignty').map(({ exact }) => exact.slice(0, 20));
    expect(said).toContain('No, President Trump.');
    expect(said).not.toContain('How can we help you ');
  });

  test('of nobody in particular are listed last, and not hidden', () => {
    const last = speakers().at(-1);
    expect(last?.key).toBe('');
    expect(last?.said.map(({ speaker }) => speaker)).toContain('Unknown speaker');
    expect(speakers().reduce((sum, { said }) => sum + said.length, 0)).toBe(allQuotations().length);
  });

  test('say how they were said, and by which words the speaker is known', () => {
    const facts = saidBy('alba-tcp').map(({ quotation }) => quotationFacts(quotation));
    expect(facts).toContain(
      'likely speaker · said · named here as “the Caracas-based alliance” · full quotation',
    );
  });

  test.each([
    ['stated', [], 'Ann Lee', ''],
    ['likely', [], 'likely Ann Lee', 'likely speaker'],
    ['unsure', [], 'Unknown speaker', 'speaker not known'],
    [
      'unsure',
      ['Ann Lee', 'Bob Ray'],
      'Unknown speaker: Ann Lee or Bob Ray?',
      'not sure: Ann Lee or Bob Ray',
    ],
  ] as const)('say in words how sure a speaker is: %s, %j', (certainty, names, who, sure) => {
    const [quoted] = allQuotations();
    if (quoted === undefined) throw new Error('The archive of the tests quotes somebody.');
    const named = (name: string) => ({ kind: 'person', id: null, name }) as const;
    const speaker =
      certainty === 'unsure'
        ? ({ kind: 'unknown', id: null, name: null, mention: null } as const)
        : { ...named('Ann Lee'), mention: null };
    const quotation = { ...quoted.quotation, certainty, speaker, candidates: names.map(named) };
    expect([whoWords(quotation), howSure(quotation)]).toEqual([who, sure]);
  });

  test('have an address of their own in their article', () => {
    const addresses = allQuotations().map(({ href }) => href);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((href) => /#q-[0-9a-f]{8}(-\d+)?$/.test(href))).toBe(true);
  });
});

describe('what is reported without marks', () => {
  test('is listed apart from quotations, and of one speaker', () => {
    expect(allQuotations().every(({ quotation }) => quotation.kind !== 'reported')).toBe(true);
    expect(allReported().length).toBeGreaterThan(0);
    expect(allReported().every(({ href }) => /#r-[0-9a-f]{8}(-\d+)?$/.test(href))).toBe(true);
    const said = reportedOf('claudia-sheinbaum').map(({ speaker }) => speaker);
    expect(new Set(said)).toEqual(new Set(['Claudia Sheinbaum']));
  });
});

describe('the text of a block', () => {
  test('is cut at its quotations, their marks within, and not a letter is lost', () => {
    for (const article of articlesNewestFirst()) {
      for (const block of article.blocks) {
        const segments = segmentsOf(article, block);
        expect(segments.map(({ text }) => text).join('')).toBe(block.text);
      }
      const quoted = article.blocks.flatMap((block) => segmentsOf(article, block));
      const shown = quoted.filter(({ quotation }) => quotation !== undefined);
      expect(shown).toHaveLength(article.quotations.length);
      expect(shown.every(({ text }) => /^["“]/.test(text) && /["”]$/.test(text))).toBe(true);
    }
  });

  test('has a note in its margin on who speaks', () => {
    const notes = articlesNewestFirst().flatMap((article) =>
      passageGroups(article).flatMap(({ passages }) =>
        passages.flatMap((passage) => passage.notes),
      ),
    );
    expect(notes).toContainEqual({
      kind: 'quotation',
      label: 'Claudia Sheinbaum',
      facts: 'likely speaker · said · full quotation',
      words: 'the Mexican head of state',
      quoted: [expect.stringMatching(/^q-/)],
    });
  });
});
