import { oneOf } from '../../one-of.ts';
import { WEEKDAY, YEAR } from './pieces.ts';

// Whether a number of four digits is a year or counts things, by what stands around it.

/** What is measured by the number before it. */
const MEASURES = [
  ...['foot', 'feet', 'ft', 'yard', 'yards', 'acre', 'acres', 'hectares', 'mile', 'miles', 'm'],
  ...['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'metre', 'metres', 'meter'],
  ...['meters', 'tons', 'tonnes', 'pound', 'pounds', 'kilos', 'kg', 'grams', 'litre', 'litres'],
  ...['liter', 'liters', 'gallon', 'gallons', 'barrels', 'watt', 'watts', 'volt', 'volts'],
  ...['calorie', 'calories', 'degree', 'degrees', 'square', 'cubic', 'hour', 'hours', 'hrs'],
  ...['GMT', 'UTC', 'minute', 'minutes', 'seconds', 'day', 'days', 'year', 'years', 'word'],
  ...['words', 'page', 'pages', 'seat', 'seats', 'bed', 'beds', 'room', 'rooms', 'percent'],
  ...['dollar', 'dollars', 'euro', 'euros', 'peso', 'pesos', 'rupees', 'yen', 'francs', 'kroner'],
  ...['million', 'billion', 'copies', 'strong', 'block', 'or so'],
];

/** What is counted; behind `in 2016` it may also be who did something in that year. */
const COUNTED = [
  ...['people', 'persons', 'troops', 'soldiers', 'members', 'men', 'women', 'children', 'workers'],
  ...['employees', 'residents', 'students', 'pupils', 'patients', 'passengers', 'inhabitants'],
  ...['families', 'households', 'voters', 'delegates', 'guests', 'fans', 'spectators', 'others'],
  ...['protesters', 'demonstrators', 'migrants', 'refugees', 'prisoners', 'inmates', 'officers'],
  ...['jobs', 'homes', 'houses', 'votes', 'points', 'shares', 'units', 'times'],
];

/** Right behind `in 2016`, but not behind a round number such as `in 2000`. */
const IN_YEAR = '(?<=\\b(?:in|since|during) \\d\\d(?!00)\\d\\d)';

/** Not before what the number measures or counts, nor where it is an hour: `1600 on Friday`. */
export const NO_COUNT =
  `(?!\\d|[.,]\\d|-| ?%| ?(?:${oneOf(MEASURES)})\\b| on ${WEEKDAY})` +
  `(?:${IN_YEAR}|(?! ?(?:${oneOf(COUNTED)})\\b))`;

/** Not the number of a house: `from 1600 Harbor Avenue`. */
export const NO_ADDRESS =
  `(?:${IN_YEAR}|(?!(?-i: (?:[NSEW]\\.? )?(?:[A-Z0-9][\\w.]* ){1,2}` +
  '(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Highway|Hwy)\\b)))';

/** A year before a noun; a round one is a number before many (`the 2000 boats`), but for these. */
export const YEAR_OF_NOUN =
  '(?:(?:1[6-9]|20)(?!00)\\d\\d|(?:1[6-9]|20)00(?! (?!elections|games|olympics)[a-z]+s\\b))';

/** Before it: `a 2011 survey`, `the town’s 1904 charter`. */
export const DETERMINER =
  "(?:(?<=\\b(?:a|an|the|its|his|her|their|our|my|this|each) )|(?<=[a-z]['’]s ))";

/** Nouns whose `of` tells how many: `a crowd of 2000`. */
const QUANTITIES = [
  ...[
    'crowd',
    'total',
    'population',
    'number',
    'average',
    'maximum',
    'minimum',
    'capacity',
    'staff',
  ],
  ...['workforce', 'force', 'group', 'team', 'list', 'fleet', 'army', 'membership', 'audience'],
  ...[
    'attendance',
    'turnout',
    'height',
    'length',
    'depth',
    'altitude',
    'elevation',
    'price',
    'cost',
  ],
  ...['fee', 'fine', 'sum', 'debt', 'rate', 'score', 'circulation', 'record', 'range', 'distance'],
  ...['weight', 'set', 'collection', 'sample', 'majority', 'lead', 'garrison', 'community', 'out'],
  ...[
    'one',
    'some',
    'most',
    'all',
    'many',
    'more',
    'each',
    'any',
    'none',
    'half',
    'excess',
    'speed',
  ],
  ...[
    'quota',
    'limit',
    'target',
    'series',
    'pool',
    'level',
    'value',
    'count',
    'toll',
    'town',
    'city',
  ],
  ...['village', 'gain', 'loss', 'profit', 'salary', 'rent', 'block', 'thousands', 'hundreds'],
];

/** What may follow a year; a noun may not: `a network of 1870 schools`. */
const NO_NOUN =
  "(?=$|[^\\w\\s%$€£/-]|['’]s| (?:is|was|were|are|has|had|have|would|will|did|does|and|or|but|nor|in|on|at|to|by|for|from|with|as|that|which|who|when|where|while|until|before|after|than|if|because|could|should|may|might|the|a|an|he|she|it|they|we)\\b)";

/** The year in `the charter of 1904`. */
export const OF_YEAR = `(?<=\\b[a-z]{3,} of )(?<!\\b(?:${oneOf(QUANTITIES)}) of )(?:1[5-9]|20)\\d\\d${NO_COUNT}${NO_NOUN}`;

/** The two years of `the 2018-19 season`, `an expedition of 1931-32`. */
export const TWO_YEARS = `(?:${DETERMINER}|(?<=\\b[a-z]{3,} of )|\\b(?:in|during|since) )${YEAR}[-–/]\\d\\d(?![\\d–/-]|[.,]\\d)`;

/** A day in numbers: `3/4/2018`, `19.11.2012`. Two digits are a year only between slashes. */
export const NUMERIC_DAY =
  `(?<![\\w/.-])(?:\\d{1,2}/\\d{1,2}/(?:${YEAR}|\\d\\d)|\\d{1,2}\\.\\d{1,2}\\.${YEAR}` +
  `|\\d{1,2}-\\d{1,2}-${YEAR})(?![\\w/-]|\\.\\d)`;
