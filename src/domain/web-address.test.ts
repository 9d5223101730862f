import { describe, expect, test } from 'vitest';
import { webAddressSchema } from './web-address.ts';

describe('the address of a page', () => {
  test('stays as it was written where it is one', () => {
    for (const address of [
      'https://example.org',
      'https://example.org/año/статья?a=1&b=%20#top',
      'http://пример.рф/a_(b)/[c]/d’e!*;,@$+~',
    ])
      expect(webAddressSchema.parse(address)).toBe(address);
  });

  test('has nothing in it at which a page, a feed or a citation would end it', () => {
    const written = 'https://example.org/a b?"><script>`{x}|\u00a0\u001b^';
    const address = 'https://example.org/a%20b?%22%3E%3Cscript%3E%60%7Bx%7D%7C%C2%A0%1B%5E';
    expect(webAddressSchema.parse(written)).toBe(address);
    // Browsers lead to the same place by either.
    expect(webAddressSchema.parse('https://exam\nple.org/a\r\n\tb')).toBe('https://example.org/ab');
  });

  test('leads to the web and nowhere else', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '//example.org', 'a b'])
      expect(webAddressSchema.safeParse(address).success).toBe(false);
  });
});
