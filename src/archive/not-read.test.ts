import { expect, test } from 'vitest';
import { emptyCatalogueRecord } from '../domain/fixtures/empty.ts';
import { numberBlocks } from '../domain/block.ts';
import { cutBlock } from '../domain/words.ts';
import { languageOf } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { notRead, quotationsNotRead } from './not-read.ts';

function article(written: string | null, read: string, ...texts: string[]) {
  const record = { ...emptyCatalogueRecord, language: written };
  const paragraphs = texts.map((text) => ({ kind: 'paragraph', text }) as const);
  const language = languageOf(read, LANGUAGES);
  const blocks = numberBlocks(paragraphs).map((block) => cutBlock(block, language));
  return { record, language, blocks };
}

function said(...given: Parameters<typeof article>): string | undefined {
  return notRead(article(...given));
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

test('prose of which nobody knows the language, and which may not be in the archive’s own, is not read', () => {
  expect(said(null, 'und')).toBe(
    'Not read: quotations and the times it tells of. What language it is in is not known.',
  );
});

test('quotation marks that are not read are counted', () => {
  expect(said('de', 'de', '„Ja“, sagte sie.', '„Nein.“')).toContain(
    'quotations (it has 4 quotation marks)',
  );
});

test('of several articles it is said, by language, how many have quotations that are not read', () => {
  const german = article('de', 'de');
  const unread = [german, german, article(null, 'und'), article('en', 'en')];
  expect(quotationsNotRead(unread)).toBe(
    'Quotations of 1 article in a language not known and 2 articles in German are not read.',
  );
  expect(quotationsNotRead([article('en', 'en')])).toBeUndefined();
});
