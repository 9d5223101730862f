import type { NameWords } from '../name-words.ts';
import { together, wordList } from '../word-list.ts';
import { CALENDAR } from './calendar.ts';

const OPENERS = wordList(
  'a an and as at but by don’t dont for from he her his i if in it its let mr mrs ms no on our she so that the',
  'their these they this those we what when while with you constitution president',
);
const DAYS = [...CALENDAR.weekdays, ...CALENDAR.months].map(([full]) => full.toLowerCase());

export const NAMES: NameWords = {
  common: together(OPENERS, DAYS),
  particles: ['of', 'the', 'de', 'del', 'la', 'for', 'y'],
};
