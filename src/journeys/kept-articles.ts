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

/** The headlines, as pages show them, of the articles on a topic. */
export function headlinesOn(topic: string): string[] {
  const on = articles.filter(({ record }) => record.topics.includes(topic));
  return on.map(({ record }) => titleWords(record));
}

/** What somebody said in such words, as the articles quote it. */
export function quotationsBy(speaker: string, pattern: RegExp): string[] {
  const said = articles.flatMap(({ quotations }) => quotations);
  const theirs = said.filter((quotation) => quotation.speaker.id === speaker);
  return theirs.map(({ words }) => textOf(words)).filter((words) => pattern.test(words));
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
