import type { SentenceWords } from '../sentence-words.ts';
import { together, wordList } from '../word-list.ts';
import { CALENDAR } from './calendar.ts';

const TITLES = wordList(
  'Mr Mrs Ms Dr Prof Gen Lt Col Sgt Capt Sen Rep Gov Pres St Jr Sr No vs Inc Ltd Co Corp',
);
const MONTHS = CALENDAR.months.flatMap(([, ...short]) => short);

export const SENTENCES: SentenceWords = {
  abbreviations: together(TITLES, MONTHS),
  openers: wordList(
    'The A An He She It They We His Her Its Their This That These Those In On At But And As With If',
    'When While For However Meanwhile Still',
  ),
};
