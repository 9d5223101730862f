import { readEntry } from '../../src/formats/entry.ts';
import { ingestContent } from '../../src/disk/ingest-content.ts';
import { readKnowledge } from '../../src/disk/read-knowledge.ts';
import { sentencesOf } from '../../src/domain/sentence.ts';
import { TEST_ARCHIVE } from '../../src/fixtures/test-archive.ts';
import { SENTENCES } from '../../src/language/own/sentences.ts';
import { randomFrom } from './random.ts';

/** A capture made up for measuring, and its record. */
export interface GeneratedCapture {
  readonly name: string;
  readonly text: string;
  readonly record: string;
}

const SEED = 20250205;
/** Words of which the rarer half stands in a handful of articles each, as in real archives. */
const INVENTED_WORDS = 20_000;
const SHARE_INVENTED = 0.12;
const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4000;

/**
 * Makes captures out of the sentences of the test archive, shuffled with a fixed seed. Some
 * longer words give way to invented ones, frequent and rare as words are (Zipf), for five articles
 * have too few. One in ten has an open date and one in twenty none; all have a headline of their own.
 */
export function* generateCaptures(number: number): Generator<GeneratedCapture> {
  const random = randomFrom(SEED);
  const pick = <Of>(list: readonly Of[]): Of => list[Math.floor(random() * list.length)] as Of;
  const { ingested } = ingestContent(TEST_ARCHIVE, { dry: true });
  const { vocabularies } = readKnowledge(TEST_ARCHIVE);
  const sentences = ingested
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap(({ entry, slug }) =>
      readEntry(entry, slug).blocks.filter(({ kind }) => kind === 'paragraph'),
    )
    .flatMap(({ text }) =>
      sentencesOf(text, SENTENCES).map(({ start, end }) => text.slice(start, end)),
    );
  const outlets = vocabularies.outlets.map(({ id }) => id);
  const varied = (sentence: string) =>
    sentence.replace(/(?<=\s)[a-z]{6,}(?=[\s,.])/g, (word) =>
      random() < SHARE_INVENTED ? inventedWord(INVENTED_WORDS ** random()) : word,
    );
  const paragraph = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => varied(pick(sentences))).join(' ');
  for (let at = 0; at < number; at++) {
    const paragraphs = Array.from({ length: 6 + Math.floor(random() * 7) }, paragraph);
    const headline = `${varied(pick(sentences))
      .split(' ')
      .slice(0, 7)
      .join(' ')
      .replace(/[^\p{L}\p{N} ’-]/gu, '')} ${inventedWord(at * 7 + 1)}`;
    const facts = { outlet: asserted(pick(outlets)), date: asserted(dateOf(random)) };
    yield {
      name: `${String(at).padStart(6, '0')}.txt`,
      text: `${headline}\n\n${paragraphs.join('\n\n')}\n`,
      // JSON is YAML too.
      record: `${JSON.stringify({ url: null, captured: null, ...facts }, null, 2)}\n`,
    };
  }
}

function asserted(value: string | null) {
  return { value, basis: 'Made up for measuring.' };
}

function dateOf(random: () => number): string | null {
  const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
  const chance = random();
  return chance < 0.05 ? null : chance < 0.15 ? `${day}/..` : day;
}

/** A word for a number: the same for the same, another for another. */
function inventedWord(number: number): string {
  let word = '';
  for (let rest = Math.floor(number) + 60; rest > 0; rest = Math.floor(rest / 60)) {
    const syllable = rest % 60;
    word += `${'bdfglmnprtvz'[syllable % 12] ?? ''}${'aeiou'[Math.floor(syllable / 12)] ?? ''}`;
  }
  return word.padEnd(4, 'n');
}
