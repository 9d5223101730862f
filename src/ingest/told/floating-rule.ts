import type { Asked, Finding } from './finding.ts';

/** `Days before`, `the next day`: reckoned from what the text tells elsewhere, or not counted. */
export function keepFloating({ words, time }: Asked): Finding | undefined {
  if (!time.placing.floating.test(words)) return undefined;
  const why = 'The words do not say how long, or from which day.';
  return { date: null, rule: 'day-not-said', why, from: 'words' };
}
