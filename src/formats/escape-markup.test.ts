import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test('text is shown as that very text, be it markup', () => {
  expect(escapeMarkup(`<a href="x">'&amp;'</a>`)).toBe(
    `&lt;a href=&quot;x&quot;&gt;'&amp;amp;'&lt;/a&gt;`,
  );
});

test('what XML has no place for is left out, and words that it parted stay apart', () => {
  expect(escapeMarkup('one\ftwo\vthree\0\u001b\ud800 four\ufffe')).toBe('one two three four');
});
