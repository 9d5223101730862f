import { readArchive } from '../disk/read-archive.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { textOf } from '../domain/words.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';

const { articles } = readArchive(TEST_ARCHIVE);

/** The headlines, as pages show them, of the articles whose prose has a word. */
export function headlinesWith(word: string): string[] {
  const pattern = new RegExp(`\\b${word}\\b`, 'i');
  const found = articles.filter(({ blocks }) => blocks.some(({ text }) => pattern.test(text)));
  return found.map(({ record }) => titleWords(record));
}

/** The slugs of all articles. */
export function slugs(): string[] {
  return articles.map(({ slug }) => slug);
}

/** A quotation of the archive with such words, where it stands. */
export function quotationWith(pattern: RegExp): { slug: string; id: string; words: string } {
  for (const { slug, quotations } of articles) {
    const found = quotations.find(({ words }) => pattern.test(textOf(words)));
    if (found !== undefined) return { slug, id: found.id, words: textOf(found.words) };
  }
  throw new Error(`No quotation has ${String(pattern)}.`);
}
