import { fold } from '../../../domain/fold.ts';
import type { FurnitureWords } from '../../../language/furniture-words.ts';
import type { Language } from '../../../language/language.ts';
import { oneOf } from '../../../language/one-of.ts';
import { wordCount } from '../prose.ts';
import { isMadeOfLabels } from './made-of-labels.ts';

/** Tells lines that speak of the page, not of what happened, by the words of every language known. */
export interface FurnitureReader {
  /** True for a line that is nothing but labels of boxes, buttons or links, one or more in a row. */
  readonly isLabel: (text: string) => boolean;
  /** True for the label of a box of other articles, or of what readers say. */
  readonly opensBox: (text: string) => boolean;
  /** True for a line in which a page speaks of itself, of its newsletter or of its readers' data. */
  readonly isNotice: (text: string) => boolean;
  /** True for a caption that ends in who took the picture, and for that alone: `Photo: Ana Ruiz`. */
  readonly isCaption: (text: string) => boolean;
  /** True for a line that only says what a link does: `, opens new tab`. */
  readonly isLinkNote: (text: string) => boolean;
}

/** An article may speak of newsletters and cookies, too: a notice of the page is shorter. */
const LONGEST_NOTICE = 70;

const LONGEST_LINK_NOTE = 80;

const readers = new WeakMap<readonly Language[], FurnitureReader>();

/** The reader of furniture by the words of languages, made once. */
export function furnitureReader(languages: readonly Language[]): FurnitureReader {
  const reader = readers.get(languages) ?? makeReader(languages);
  readers.set(languages, reader);
  return reader;
}

function makeReader(languages: readonly Language[]): FurnitureReader {
  const some = (key: keyof FurnitureWords) =>
    new Set(languages.flatMap(({ furniture }) => [...furniture[key]].map(fold)));
  const boxes = some('boxes');
  const labels = new Set([...some('labels'), ...boxes]);
  const caption = new RegExp(
    `(?:^|[.!?]["'’”)]? )${oneOf(some('pictures'))}: ?\\P{Sentence_Terminal}{2,80}$`,
    'u',
  );
  const linkNotes = new Set([...some('linkNotes')].map(wordsAlone));
  const hasPhrase = phraseFinder(some('phrases'));
  const areLabels = (text: string) => isMadeOfLabels(text, small(text), labels);
  const isLinkNote = (text: string) =>
    text.length <= LONGEST_LINK_NOTE && linkNotes.has(wordsAlone(text));
  return {
    isLabel: (text) =>
      areLabels(text.replace(NUMBER, '').replace(REFERENCE, '')) || isLinkNote(text),
    opensBox: (text) => boxes.has(keyOf(text)),
    isCaption: (text) => wordCount(text) <= LONGEST_NOTICE && caption.test(small(text)),
    isNotice: (text) => wordCount(text) <= LONGEST_NOTICE && hasPhrase(small(text)),
    isLinkNote,
  };
}

/** Browsers that show text alone number their links: `* [2]Home`. */
const REFERENCE = /^(?:[*+] )?\[\d+\]/;
/** Labels of places for advertising are counted: `Advertisement 2`. */
const NUMBER = / \d{1,3}$/;

/** A line up to its last character that is no mark behind a label. */
function keyOf(text: string): string {
  return /^[^]*[^\s:.…!>»›→↓]/u.exec(small(text))?.[0] ?? '';
}

/** The words of a short line without the commas, brackets and arrows around and between them. */
function wordsAlone(text: string): string {
  return small(text)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

function small(text: string): string {
  return fold(text).toLowerCase();
}

const WORD = /\p{L}+/gu;
/** A letter, right behind a phrase, goes on with its last word. */
const LETTER = /\p{L}/uy;

/** Looks each word of a line up among the first words of phrases: a thousand cost what ten would. */
function phraseFinder(phrases: ReadonlySet<string>): (line: string) => boolean {
  const byWord = Map.groupBy(phrases, (phrase) => phrase.match(WORD)?.[0] ?? '');
  const endsAt = (line: string, end: number) => {
    LETTER.lastIndex = end;
    return !LETTER.test(line);
  };
  return (line) => {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      for (const phrase of byWord.get(word) ?? []) {
        if (line.startsWith(phrase, index) && endsAt(line, index + phrase.length)) return true;
      }
    }
    return false;
  };
}
