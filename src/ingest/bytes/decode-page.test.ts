import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePage } from './decode-page.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');

describe('a page is decoded', () => {
  test('by its byte order mark, whatever it declares', () => {
    const page = '<meta charset="windows-1252"><p>Hafenmeisterin Grün</p>';
    expect(decodePage(Buffer.from(`\uFEFF${page}`))).toMatchObject({
      text: page,
      encoding: 'utf-8',
    });
    const little = Buffer.from(`\uFEFF${page}`, 'utf16le');
    expect(decodePage(little)).toMatchObject({ text: page, encoding: 'utf-16le' });
    expect(decodePage(Buffer.from(little).swap16())).toMatchObject({
      text: page,
      encoding: 'utf-16be',
    });
  });

  test('as UTF-16 without a mark, where a NUL stands beside its first <', () => {
    const little = Buffer.from('<p>Grün</p>', 'utf16le');
    expect(decodePage(little)).toMatchObject({ text: '<p>Grün</p>', encoding: 'utf-16le' });
    expect(decodePage(little.swap16()).encoding).toBe('utf-16be');
  });

  test('as UTF-8 where all of it is, whatever it declares', () => {
    const page = '<meta charset=iso-8859-1><p>Grün</p>';
    expect(decodePage(Buffer.from(page))).toEqual({ text: page, encoding: 'utf-8', broken: 0 });
  });

  test.each([
    ['a meta', '<meta charset="koi8-r"><p>\xC7\xC1\xD7\xC1\xCE\xD8</p>', 'гавань', 'koi8-r'],
    [
      'a meta of the old form',
      "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Shift_JIS'>\x8D\x60",
      '港',
      'shift_jis',
    ],
    [
      'a meta far down its head',
      `<title>${'a'.repeat(2000)}</title><meta charset=gbk>\xB8\xDB`,
      '港',
      'gbk',
    ],
    [
      'the prologue of XHTML',
      '<?xml version="1.0" encoding="iso-8859-2"?><p>\xB1</p>',
      'ą',
      'iso-8859-2',
    ],
    [
      'the head of its response, before any meta',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-7\r\n\r\n<meta charset="koi8-r">\xE1',
      'α',
      'iso-8859-7',
    ],
    [
      'iso-2022-jp, though its bytes are ASCII',
      '<meta charset=iso-2022-jp>\x1B$B9A\x1B(B',
      '港',
      'iso-2022-jp',
    ],
  ])('by %s', (_, page, letters, encoding) => {
    const decoded = decodePage(ascii(page));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain(letters);
    expect(decoded.broken).toBe(0);
  });

  test('as windows-1252 where it declares none, or none that is known', () => {
    for (const meta of ['', '<meta charset="nonsense">', '<meta charset="utf-16">']) {
      const decoded = decodePage(ascii(`${meta}<p>\x93Gr\xFCn\x94 \x97 \x80 5</p>`));
      expect(decoded.text).toBe(`${meta}<p>“Grün” — € 5</p>`);
      expect(decoded.encoding).toBe('windows-1252');
    }
  });

  test('as windows-1252 where it declares UTF-8 and is mostly not', () => {
    const decoded = decodePage(ascii('<meta charset="utf-8"><p>Gr\xFCn, sch\xF6n, \xE4hnlich</p>'));
    expect(decoded.text).toContain('Grün, schön, ähnlich');
  });

  test('as UTF-8 where few bytes of it are not, and the places are counted', () => {
    const page = Buffer.concat([
      Buffer.from('<p>Grün, schön, ähnlich'),
      ascii('\xFC'),
      ascii('</p>'),
    ]);
    const decoded = decodePage(page);
    expect(decoded).toEqual({ text: '<p>Grün, schön, ähnlich�</p>', encoding: 'utf-8', broken: 1 });
  });
});

test('bytes of any kind are decoded, and the same twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(decodePage(bytes)).toEqual(decodePage(bytes));
    }),
  );
});
