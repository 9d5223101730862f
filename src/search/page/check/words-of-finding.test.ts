import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../../check/finding.ts';
import { summaryOf, wordsOfFinding } from './words-of-finding.ts';

const finding = (verdict: Verdict, more: Partial<Finding> = {}): Finding => ({
  ...{ verdict, draft: [{ text: 'we will never close it', isMarked: false }], isCutSaid: false },
  ...more,
});

const WHOLE = { leftOut: 0, isCut: false };

test('what was found is told in one sentence, without what there is none of', () => {
  const findings = [finding('exact'), finding('not-here'), finding('exact')];
  expect(summaryOf({ ...WHOLE, findings, runs: 3, hasMarks: true, strayMarks: 1 })).toBe(
    '3 quotations looked up: 2 exact; 1 not here. Passed over: 1 mark without a partner.',
  );
});

test('where nothing stands in marks, that is said', () => {
  const whole = { ...WHOLE, findings: [finding('exact')], runs: 1, hasMarks: false, strayMarks: 0 };
  expect(summaryOf(whole)).toBe(
    'Nothing stands in quotation marks: the whole was looked up as one quotation. Exact.',
  );
  expect(summaryOf({ ...whole, findings: [], runs: 0 })).toBe('There are no words to look up.');
});

test('what is not looked up of a long draft is told', () => {
  const long = { findings: [], runs: 300, hasMarks: true, strayMarks: 0, leftOut: 12, isCut: true };
  expect(summaryOf(long)).toContain('Of what is longer, the first 5,000 letters and signs');
  expect(summaryOf(long)).toContain('Not looked up: the 12 quotations after these');
});

test('a cut says whether the draft says so', () => {
  const said = (isCutSaid: boolean) =>
    wordsOfFinding(finding('cut', { difference: 'cut', isCutSaid }));
  expect(said(true)).toContain('You say so with an ellipsis.');
  expect(said(false)).toContain('Nothing in yours says so.');
});

test('of a few words it is said that they may be anybody’s', () => {
  const draft = [{ text: 'not for sale', isMarked: false }];
  const other = finding('other-speaker', { named: 'Voss' });
  expect(wordsOfFinding({ ...other, draft })).toContain('may be anybody’s');
  expect(wordsOfFinding(other)).not.toContain('may be anybody’s');
});
