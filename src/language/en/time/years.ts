import { z } from 'zod';
import { oneOf } from '../../one-of.ts';
import { readWords, wordsSchema } from '../../word-file.ts';
import { WEEKDAY, YEAR } from './pieces.ts';

// Whether a number of four digits is a year or counts things, by what stands around it.

const WORDS = readWords(
  `${import.meta.dirname}/years.yaml`,
  z.strictObject({ measures: wordsSchema, counted: wordsSchema, quantities: wordsSchema }),
);

/** Right behind `in 2016`, but not behind a round number such as `in 2000`. */
const IN_YEAR = '(?<=\\b(?:in|since|during) \\d\\d(?!00)\\d\\d)';

/** Not before what the number measures or counts, nor where it is an hour: `1600 on Friday`. */
export const NO_COUNT =
  `(?!\\d|[.,]\\d|-| ?%| ?(?:${oneOf(WORDS.measures)})\\b| on ${WEEKDAY})` +
  `(?:${IN_YEAR}|(?! ?(?:${oneOf(WORDS.counted)})\\b))`;

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

/** What may follow a year; a noun may not: `a network of 1870 schools`. */
const NO_NOUN =
  "(?=$|[^\\w\\s%$€£/-]|['’]s| (?:is|was|were|are|has|had|have|would|will|did|does|and|or|but|nor|in|on|at|to|by|for|from|with|as|that|which|who|when|where|while|until|before|after|than|if|because|could|should|may|might|the|a|an|he|she|it|they|we)\\b)";

/** The year in `the charter of 1904`. */
export const OF_YEAR = `(?<=\\b[a-z]{3,} of )(?<!\\b(?:${oneOf(WORDS.quantities)}) of )(?:1[5-9]|20)\\d\\d${NO_COUNT}${NO_NOUN}`;

/** The two years of `the 2018-19 season`, `an expedition of 1931-32`. */
export const TWO_YEARS = `(?:${DETERMINER}|(?<=\\b[a-z]{3,} of )|\\b(?:in|during|since) )${YEAR}[-–/]\\d\\d(?![\\d–/-]|[.,]\\d)`;

/** A day in numbers: `3/4/2018`, `19.11.2012`. Two digits are a year only between slashes. */
export const NUMERIC_DAY =
  `(?<![\\w/.-])(?:\\d{1,2}/\\d{1,2}/(?:${YEAR}|\\d\\d)|\\d{1,2}\\.\\d{1,2}\\.${YEAR}` +
  `|\\d{1,2}-\\d{1,2}-${YEAR})(?![\\w/-]|\\.\\d)`;
