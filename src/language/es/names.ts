import { countriesIn } from '../countries.ts';
import { type NameWords, nameListsSchema } from '../name-words.ts';
import { readWords } from '../word-file.ts';
import { together, wordList } from '../word-list.ts';
import { CALENDAR } from './calendar.ts';
import { SPEECH } from './speech.ts';

const LISTS = readWords(`${import.meta.dirname}/names.yaml`, nameListsSchema);
const SMALL = [
  ...(['adverb', 'auxiliary', 'conjunction', 'determiner', 'preposition', 'pronoun'] as const),
  ...(['relative', 'time'] as const),
];
const OPENERS = wordList(
  'qué quién quiénes cómo cuándo cuánto cuánta cuántos cuántas cuál cuáles dónde sr sra dr dra d dña ee uu',
);
const DAYS = [...CALENDAR.weekdays, ...CALENDAR.months].flatMap((forms) => [...forms]);

export const NAMES: NameWords = {
  ...LISTS,
  common: together(
    OPENERS,
    DAYS,
    [...SPEECH.classes]
      .filter(([, all]) => SMALL.some((one) => all.has(one)))
      .map(([word]) => word),
  ),
  // Not “y”, which stands between two names as often.
  particles: ['de', 'del', 'la', 'las', 'los'],
  links: [],
  given: new Set(SPEECH.givenNames.keys()),
  places: countriesIn('es'),
};
