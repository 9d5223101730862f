import { type NameWords, nameListsSchema } from '../name-words.ts';
import { readWords } from '../word-file.ts';
import { together, wordList } from '../word-list.ts';
import { countriesIn } from '../countries.ts';
import { CALENDAR } from './calendar.ts';
import { PLACES } from './places.ts';
import { ROLES } from './roles.ts';
import { SPEECH } from './speech.ts';

const OPENERS = wordList(
  'a an and as at but by don’t dont for from he her his i if in it its let mr mrs ms no on our she so that the',
  'their these they this those we what when while with you constitution president',
);
const DAYS = [...CALENDAR.weekdays, ...CALENDAR.months].flatMap(([full, ...short]) =>
  [full, ...short].map((name) => name.toLowerCase()),
);
const LISTS = readWords(`${import.meta.dirname}/names.yaml`, nameListsSchema);

/** The words of a class that speech knows, too. */
function ofClass(...names: readonly Parameters<Set<string>['has']>[0][]): string[] {
  const classes = [...SPEECH.classes].filter(([, some]) =>
    names.some((name) => (some as ReadonlySet<string>).has(name)),
  );
  return classes.map(([word]) => word).filter((word) => !word.endsWith("'s"));
}

const SAYING = [...SPEECH.cues].filter(
  ([, { form, strength }]) => form === 'finite' && strength === 'saying',
);
const DESCRIBING = together(LISTS.describing, ofClass('describing'));

const SMALL = [
  'adverb',
  'auxiliary',
  'conjunction',
  'determiner',
  'preposition',
  'pronoun',
  'time',
];

export const NAMES: NameWords = {
  ...LISTS,
  common: together(OPENERS, DAYS, ofClass(...SMALL)),
  particles: [
    'of',
    'the',
    'de',
    'del',
    'la',
    'for',
    'y',
    'van',
    'von',
    'der',
    'den',
    'di',
    'da',
    'du',
    'bin',
    'al',
  ],
  links: ['of', 'the', 'for'],
  given: new Set(SPEECH.givenNames.keys()),
  places: together(PLACES, countriesIn('en'), LISTS.towns),
  generic: together(LISTS.generic, ROLES.bodies),
  titles: together(LISTS.titles, ofClass('title')),
  persons: together(LISTS.persons, ROLES.persons),
  bodies: together(LISTS.bodies, ofClass('body-name')),
  saying: together(SAYING.map(([word]) => word)),
  describing: together(
    DESCRIBING,
    [...DESCRIBING].map((word) => `${word}s`),
  ),
};
