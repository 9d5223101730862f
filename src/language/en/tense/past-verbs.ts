import { wordList } from '../../word-list.ts';

/**
 * Irregular past forms and past participles that news uses and that are seldom anything else; the
 * regular ones are known by their ending. `put`, `set`, `cut` and the like say no tense.
 */
const PAST = wordList(
  'was were had did been arose awoke became began bent bet bit bled blew bore bought bound bred broke broken brought',
  'built burnt came caught chose chosen clung crept dealt drank drew drawn drove driven dug ate fed fell',
  'fallen felt fled flew flown fought forbade forgot forgave forgiven found froze frozen gave given gone',
  'got grew grown heard held hid hidden hung kept knew known laid lay leapt led left lent lit lost made',
  'meant met paid pled proved proven ran rang rode risen rose said sang sank sat saw seen sent shook',
  'shaken shone shot shown shrank slept slid sold sought sped spent spoke spoken sprang stole stolen stood',
  'stuck struck sued sunk swam swept swore sworn swung taken taught thought threw thrown told took tore',
  'torn understood undertook underwent upheld went withdrew withdrawn withheld woke won wore worn wound wove',
  'written wrote',
);

/** Words in -ed that are no verb of the past. */
const NOT_PAST = wordList(
  'need speed indeed seed feed hundred red bed exceed proceed succeed agreed-upon weed breed bleed deed greed embed shed sacred united naked so-called',
);

/** True for a word in lower case that is a verb in the past, or its participle. */
export function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word));
}
