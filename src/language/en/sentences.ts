import type { SentenceWords } from '../sentence-words.ts';
import { together, wordList } from '../word-list.ts';
import { CALENDAR } from './calendar.ts';

const TITLES = wordList(
  'Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Capt Cmdr Adm Maj Sen Sens Rep Reps Gov Govs Pres Rev Hon St Jr Sr',
  'Det Supt Insp Cllr Cpl Atty No vs Inc Ltd Co Corp',
);
const STATES = wordList(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa',
  'Tenn Tex Va Wash Wis',
);
const MONTHS = CALENDAR.months.flatMap(([, ...short]) => short);

export const SENTENCES: SentenceWords = {
  abbreviations: together(TITLES, STATES, MONTHS),
  openers: wordList(
    'The A An He She It They We His Her Its Their This That These Those Both In On At By For With',
    'But And As If When While After Before Since Although So Then However Meanwhile Still',
  ),
};
