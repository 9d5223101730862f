import { together, wordList } from '../word-list.ts';
import { CALENDAR } from './calendar.ts';

export const PREPOSITIONS = wordList(
  'about across after against alongside amid among around at before behind between beyond by',
  'despite during following for from in including inside into like near of on outside over per',
  'regarding since through to toward towards under until upon via with within without',
);
/** Prepositions that hang a name on the noun before it: a spokesman for, the head of. */
export const LINKS = wordList('against at behind for from in near of representing to with');
export const CONJUNCTIONS = wordList(
  'although and as because but if nor once or so than that though unless when where whereas',
  'whether while yet',
);
export const RELATIVES = wordList('that which who whom whose');
export const AUXILIARIES = wordList(
  "am appeared are aren't be been began begins being can can't could couldn't did didn't do does",
  "doesn't don't gets go goes going got had hadn't has hasn't have haven't having is isn't keeps",
  "kept may might must seemed shall should tried used was wasn't went were weren't will won't",
  "would wouldn't",
);
export const ADVERBS = wordList(
  'additionally afterward afterwards again ago all already also always apparently back both',
  'certainly clearly down each earlier even eventually ever far finally first flatly fortunately',
  'further furthermore here however immediately in-between initially instead jokingly just later',
  'long matter matter-of-factly meanwhile moreover never nevertheless nonetheless not notably',
  'now off often on once only out perhaps previously quite rather recently reportedly second',
  'shortly similarly simply sometimes soon still then there therefore thus today tomorrow',
  'tonight too twice unfortunately up very yesterday',
);
export const DETERMINERS = wordList(
  'a all an another any both each eight every few five four her his its many most my nine no one',
  'other our seven several six some ten that the their these this those three two your',
);

export const COORDINATORS = wordList('and but or so yet');
export const INTRODUCING = wordList('a an following her his its their');
/** Words that count people, and stand for them: said one, the two write. */
export const COUNTING = wordList(
  'another anybody anyone both everybody everyone few many most nobody one others several some',
  'somebody someone those three two',
);

const UNITS = wordList(
  'afternoon ago day days decade decades early evening hour hours last late minute minutes',
  'moment moments month months morning next night this today week weeks year years yesterday',
);
// May is an auxiliary far oftener.
const NAMES = [...CALENDAR.weekdays, ...CALENDAR.months].flatMap(([full, ...short]) => [
  full,
  ...short.map((name) => `${name}.`),
]);
export const TIMES = together(
  UNITS,
  NAMES.map((name) => name.toLowerCase()).filter((name) => !AUXILIARIES.has(name)),
);

export const MALE_PRONOUNS = wordList('he him himself');
export const FEMALE_PRONOUNS = wordList('herself she');
export const PRONOUNS = together(MALE_PRONOUNS, FEMALE_PRONOUNS, wordList('i it they we who you'));
