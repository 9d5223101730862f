import { en } from 'chrono-node';
import type { TimeWords } from '../../time-words.ts';
import { tenseAt } from '../tense/tense.ts';
import { FINDING } from './finding.ts';
import { HOLIDAYS } from './holidays.ts';
import { intervalEnds } from './interval-ends.ts';
import { PLACING } from './placing.ts';

export const TIME: TimeWords = {
  locale: en.casual,
  finding: FINDING,
  placing: PLACING,
  holidays: HOLIDAYS,
  intervalEnds,
  tenseAt,
};
