import { describe, expect, test } from 'vitest';
import { allQuotations } from './quotations.ts';
import { speakerOf, spreadOf, statementLink, statements } from './statements.ts';

describe('the statements of the archive', () => {
  test('are those that two articles quote, with their wordings and in what they differ', () => {
    expect(statements()).toHaveLength(1);
    expect(statements()[0]).toMatchObject({ ways: 2, differences: ['with'] });
    expect(statements().map(speakerOf)).toMatchObject([{ speaker: 'Claudia Sheinbaum' }]);
    expect(statements().map(spreadOf)).toEqual(['In 2 outlets (one not known), 2 articles']);
  });

  test('are led to from each of their quotations, and from no other', () => {
    const links = allQuotations().flatMap(({ quotation }) => statementLink(quotation) ?? []);
    const { href } = statements()[0] ?? { href: '' };
    expect(href).toMatch(/\/said\/s-[0-9a-f]{8}\/$/);
    expect(links).toEqual([1, 2].map(() => ({ label: 'worded 2 ways', href })));
  });
});
