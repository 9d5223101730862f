import { describe, expect, test } from 'vitest';
import { titleLang } from './catalogue-record.ts';
import { langOf, languageCode, languageName } from './language-code.ts';

describe('the code of a language', () => {
  test.each([
    ['es-MX', 'es'],
    ['pt_BR', 'pt'],
    ['EN', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['no', 'nb'],
    ['iw', 'he'],
    [' de ', 'de'],
  ])('of the tag %j is %j', (tag, code) => {
    expect(languageCode(tag)).toBe(code);
  });

  test.each(['', 'x-default', 'english', 'und', 'mul', '{{lang}}', 'en-'])('%j has none', (tag) => {
    expect(languageCode(tag)).toBeUndefined();
  });

  test('has a name for readers', () => {
    expect(languageName('es')).toBe('Spanish');
  });
});

describe('words say what language they are in', () => {
  test('where it is not that of the site, and leave it to the reader which way they run', () => {
    expect(langOf('ar')).toEqual({ lang: 'ar', dir: 'auto' });
    expect(langOf('en')).toEqual({});
    expect(langOf(null)).toEqual({});
  });

  test('but for a title that the archive supplied', () => {
    const record = { title: 'Ayer', titleSupplied: false, language: 'es' };
    expect(titleLang(record).lang).toBe('es');
    expect(titleLang({ ...record, titleSupplied: true })).toEqual({});
    expect(titleLang({ ...record, title: null })).toEqual({});
  });
});
