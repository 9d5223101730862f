import { count, figures } from '../../../domain/count.ts';
import { MOST_LETTERS } from '../../check/bounds.ts';
import type { Checked } from '../../check/check.ts';
import { type Finding, type Verdict, VERDICTS } from '../../check/finding.ts';
import { wordsOf } from '../../words.ts';

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
  const { verdict, found, named = '', difference } = finding;
  switch (verdict) {
    case 'exact':
      return 'A quotation has these very words.';
    case 'in-text':
      return 'An article has these very words, but quotes nobody with them.';
    case 'not-here':
      return 'No quotation of the archive has these words or nearly these, and no article does.';
    case 'other-speaker': {
      const near = difference === undefined ? '' : ` It has ${differenceWords(finding)}`;
      const few = isShort(finding) ? ' So few words may be anybody’s.' : '';
      return `You name ${named}. In the archive they are the words of ${found?.speaker ?? ''}.${near}${few}`;
    }
    default:
      return `${found?.speaker === undefined ? 'The text of an article' : 'A quotation'} has ${differenceWords(finding)}`;
  }
}

/** How many of each verdict, in one sentence: `3 quotations looked up: 2 exact, 1 altered.` */
export function summaryOf(checked: Checked): string {
  const { findings, runs, hasMarks, strayMarks, leftOut, isCut } = checked;
  if (runs === 0) return 'There are no words to look up.';
  const counts = VERDICTS.flatMap((verdict) => {
    const number = findings.filter((finding) => finding.verdict === verdict).length;
    return number === 0 ? [] : `${figures(number)} ${VERDICT_NAMES[verdict].toLowerCase()}`;
  });
  const [first] = findings;
  const found = hasMarks
    ? `${count(runs, 'quotation')} looked up: ${counts.join('; ')}.`
    : `Nothing stands in quotation marks: the whole was looked up as one quotation. ${first === undefined ? '' : VERDICT_NAMES[first.verdict]}.`;
  const more = [
    ...(strayMarks > 0 ? [`Passed over: ${count(strayMarks, 'mark')} without a partner.`] : []),
    ...(isCut
      ? [`Of what is longer, the first ${figures(MOST_LETTERS)} letters and signs were looked up.`]
      : []),
    ...(leftOut > 0
      ? [`Not looked up: the ${count(leftOut, 'quotation')} after these; paste them by themselves.`]
      : []),
  ];
  return [found, ...more].join(' ');
}

/** How the wordings differ, and by what signs that is shown. */
function differenceWords({ difference, draft, found, isCutSaid }: Finding): string {
  if (difference === 'cut') {
    const said = isCutSaid ? 'You say so with an ellipsis.' : 'Nothing in yours says so.';
    return `more words between these, which are underlined. ${said}`;
  }
  const signs = [
    ...(hasMarked(draft) ? ['Struck: only yours.'] : []),
    ...(hasMarked(found?.words ?? []) ? ['Underlined: only the archive’s.'] : []),
  ];
  return `nearly these words. ${signs.join(' ')}`;
}

/** So many words are said by many. */
const FEW = 3;

function isShort({ draft }: Finding): boolean {
  return wordsOf(draft.map(({ text }) => text).join('')).length <= FEW;
}

function hasMarked(words: Finding['draft']): boolean {
  return words.some(({ isMarked }) => isMarked);
}
