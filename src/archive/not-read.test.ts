import { expect, test } from 'vitest';
import { emptyCatalogueRecord } from '../domain/fixtures/empty.ts';
import { languageOf } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { notRead } from './not-read.ts';

function said(written: string | null, read: string): string | undefined {
  const record = { ...emptyCatalogueRecord, language: written };
  return notRead({ record, language: languageOf(read, LANGUAGES) });
}

test('what a language has no rules for is said not to be read, and not to be nothing', () => {
  expect(said('fr', 'fr')).toBe(
    'Not read: quotations and the times it tells of. The archive has no rules for French.',
  );
  expect(said('en', 'en')).toBeUndefined();
  expect(said('es', 'es')).toBeUndefined();
});

test('prose of which nobody knows the language is said to be read as the archive’s own', () => {
  expect(said(null, 'en')).toBe('What language it is in is not known. It was read as English.');
});
