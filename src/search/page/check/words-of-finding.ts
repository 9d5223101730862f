import { count, figures } from '../../../domain/count.ts';
import type { Checked } from '../../check/check.ts';
import { type Finding, type Verdict, VERDICTS } from '../../check/finding.ts';

/** What each verdict is called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  exact: 'Exact',
  'in-text': 'In the text, not as a quotation',
  altered: 'Altered',
  cut: 'Cut',
  'other-speaker': 'Other speaker',
  'not-here': 'Not here',
};

/** A finding in a sentence or two. */
export function wordsOfFinding(finding: Finding): string {
  const speaker = finding.found?.speaker;
  switch (finding.verdict) {
    case 'exact':
      return 'A quotation has these very words.';
    case 'in-text':
      return 'An article has these very words, but quotes nobody with them.';
    case 'altered':
      return `${likeWhat(finding)} nearly these words. Those that differ are marked.`;
    case 'cut':
      return `${likeWhat(finding)} these words and, between them, those that are marked. ${cutWords(finding)}`;
    case 'other-speaker':
      return `You name ${finding.named ?? ''}. In the archive they are the words of ${speaker ?? ''}${nearWords(finding)}.`;
    case 'not-here':
      return 'No quotation of the archive has these words or nearly these, and no article does.';
  }
}

/** How many of each verdict, in one sentence: `3 quotations looked up: 2 exact, 1 altered.` */
export function summaryOf({ findings, runs, hasMarks, strayMarks }: Checked): string {
  if (runs === 0) return 'There are no words to look up.';
  const counts = VERDICTS.map((verdict) => {
    const number = findings.filter((finding) => finding.verdict === verdict).length;
    return number === 0 ? [] : `${figures(number)} ${VERDICT_NAMES[verdict].toLowerCase()}`;
  }).flat();
  return [
    hasMarks
      ? `${count(runs, 'quotation')} looked up: ${counts.join('; ')}.`
      : `Nothing stands in quotation marks: the whole was looked up as one quotation. ${counts.join('')}.`,
    ...(strayMarks > 0 ? [`Passed over: ${count(strayMarks, 'mark')} without a partner.`] : []),
  ].join(' ');
}

function likeWhat({ found }: Finding): string {
  return found !== undefined && 'speaker' in found
    ? 'A quotation has'
    : 'The text of an article has';
}

function cutWords({ isCutSaid }: Finding): string {
  return isCutSaid ? 'You say so with an ellipsis.' : 'Nothing in yours says so.';
}

function nearWords(finding: Finding): string {
  if (finding.difference === undefined) return '';
  return finding.difference === 'cut' ? ', with more between them' : ', and differ where marked';
}
