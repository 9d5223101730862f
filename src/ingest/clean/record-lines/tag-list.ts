import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';
import { endsSentence, wordCount } from '../prose.ts';

const MOST_TAGS = 100;

/** The tags of a line that says that it has them: `Tags: ferries, strikes`. */
export function labelledTags(text: string, { tagLabel }: LineReader): readonly Finding[] {
  const label = tagLabel.exec(text)?.[0] ?? '';
  if (!/: ?$/.test(label)) return [];
  const tags = text.slice(label.length).split(/, ?/);
  return areTags(tags, 5) ? findingsOf(tags) : [];
}

/** True for a line that is nothing but the label of tags, which stand below it. */
export function isTagLabel(text: string, { tagLabel }: LineReader): boolean {
  return tagLabel.exec(text)?.[0].length === text.length;
}

/** The tag that a line below such a label is. */
export function tagBelow(text: string): readonly Finding[] {
  const tags = text.split(/, ?/);
  return !endsSentence(text) && areTags(tags, 4) ? findingsOf(tags) : [];
}

const FEWEST = 5;

/**
 * The tags of a line that is the last below a text, without a label. Commas alone are no list: an
 * address and a clause have them too. There are five tags or more, each of one to four words without
 * a number, and half of them stand in the text, with half of their words or more; `words` are the
 * text's own in small letters.
 */
export function commaTags(text: string, words: ReadonlySet<string>): readonly Finding[] {
  const tags = text.split(', ');
  const known = tags.filter((tag) => {
    const own = wordsOf(tag);
    return own.filter((word) => words.has(word)).length * 2 >= own.length;
  });
  const isList =
    tags.length >= FEWEST &&
    known.length * 2 >= tags.length &&
    !endsSentence(text) &&
    !/\d/.test(text) &&
    areTags(tags, 4);
  return isList ? findingsOf(tags) : [];
}

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function areTags(tags: readonly string[], most: number): boolean {
  return (
    tags.length <= MOST_TAGS &&
    tags.every((tag) => /[\p{L}\d]/u.test(tag) && wordCount(tag) <= most)
  );
}

function findingsOf(tags: readonly string[]): Finding[] {
  return tags.map((tag) => ({ field: 'tags', value: tag, words: tag }));
}
