import { es } from 'chrono-node';
import type { TimeWords } from '../../time-words.ts';
import { FINDING } from './finding.ts';
import { HOLIDAYS } from './holidays.ts';
import { intervalEnds } from './interval-ends.ts';
import { PLACING } from './placing.ts';
import { tenseAt } from './tense.ts';

export const TIME: TimeWords = {
  locale: es.casual,
  finding: FINDING,
  placing: PLACING,
  holidays: HOLIDAYS,
  intervalEnds,
  tenseAt,
};
