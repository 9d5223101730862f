import { expect, test } from 'vitest';
import { allQuotations } from './quotations.ts';
import { speakerRows } from './speaker-index.ts';

test('all who spoke are led to, the most quoted first, the unknown last', () => {
  const rows = speakerRows();
  expect(rows[0]).toMatchObject({
    label: 'Claudia Sheinbaum',
    href: '/people/claudia-sheinbaum/',
    articles: 5,
    last: '13 January 2026',
  });
  expect(rows.at(-1)?.label).toBe('Unknown speaker');
  expect(rows.at(-1)?.href).toMatch(/^\/search\/\?speaker=unknown&|#q-/);
  const quoted = rows.reduce((sum, { full, few }) => sum + full + few, 0);
  expect(quoted).toBe(allQuotations().length);
});
