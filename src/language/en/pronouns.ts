import { wordList } from '../word-list.ts';

/** Words that stand for somebody who speaks. */
export const PRONOUNS = wordList('he i she they we who you');
