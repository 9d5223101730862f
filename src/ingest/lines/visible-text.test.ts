import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test('a line shows the same when what it shows is shown again', () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(line, (text) => {
      const shown = visibleText(text);
      expect(visibleText(shown)).toBe(shown);
      expect(shown).not.toMatch(/[\n\r\t\u00a0\u200b]| {2}|^ | $/);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 500) },
  );
});
