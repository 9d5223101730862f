import { type Random, zipf } from './zipf.ts';

/**
 * The commonest words are English, so that a text is read as English is; all others are invented.
 * Words of speech and persons are left out: who says what is written where it is meant.
 */
const SMALL_WORDS = [
  ...['the', 'of', 'and', 'to', 'in', 'a', 'for', 'that', 'is', 'on', 'with', 'by', 'was', 'as'],
  ...['at', 'from', 'be', 'it', 'are', 'this', 'have', 'not', 'an', 'or', 'their', 'which', 'but'],
  ...['will', 'were', 'been', 'more', 'than', 'about', 'its', 'into', 'would', 'after', 'out'],
  ...['up', 'also', 'there', 'other', 'could', 'over', 'all'],
];

/** How many different words there are, a prime: of them 1,000 articles use about half. */
const WORDS = 50_021;
const CONSONANTS = ['b', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const SYLLABLES = CONSONANTS.length * VOWELS.length;

const draw = zipf(WORDS);

/** A word, frequent or rare as words are (Zipf). */
export function anyWord(random: Random): string {
  return wordOfRank(draw(random));
}

/** The word of a rank, from 0, the most frequent. */
export function wordOfRank(rank: number): string {
  // Words that are as frequent as each other are not neighbours in the alphabet.
  return SMALL_WORDS[rank] ?? inventedWord((rank * 7919) % WORDS);
}

/** A word for a number: the same for the same, another for another. */
export function inventedWord(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES; rest > 0; rest = Math.floor(rest / SYLLABLES)) {
    const syllable = rest % SYLLABLES;
    const consonant = CONSONANTS[syllable % CONSONANTS.length] ?? '';
    word += `${consonant}${VOWELS[Math.floor(syllable / CONSONANTS.length)] ?? ''}`;
  }
  return word;
}

/** The same with a capital. */
export function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
