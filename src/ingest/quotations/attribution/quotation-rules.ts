import type { Attribution } from './attribution.ts';
import type { AskedRun, Verdict } from './asked-run.ts';
import { isStageDirection } from '../marks/transcript.ts';
import { finalAttribution } from './attribution-final.ts';
import {
  closesSentence,
  isAlone,
  isInscribed,
  isSentence,
  isTerm,
  isTitle,
  isWorkOf,
  wordsIn,
} from './run-shape.ts';

interface QuotationRule {
  /** The name that the reading keeps. */
  readonly rule: string;
  /** Answers, or leaves the answer to the next rule. */
  readonly read: (asked: AskedRun) => Verdict | 'not-spoken' | undefined;
  /** A text whose last run it decides. */
  readonly example: string;
}

/** Is it a quotation? The first rule that answers decides. */
export const QUOTATION_RULES: readonly QuotationRule[] = [
  {
    rule: 'stage-direction',
    read: ({ text }) => (isStageDirection(text) ? 'not-spoken' : undefined),
    example: 'Ann Lee said: “(Laughter.)”',
  },
  {
    rule: 'work-before-its-maker',
    read: ({ tokens, run, speech }) => (isWorkOf(tokens, run, speech) ? 'not-spoken' : undefined),
    example: '“Harbour Nights” star Ann Lee said it was over.',
  },
  {
    rule: 'attribution-behind',
    read: ({ opens, after }) => (opens && after ? direct(after) : undefined),
    example: '“We came by boat,” said Ann Lee.',
  },
  {
    rule: 'going-on-behind-its-attribution',
    read: (asked) => (goesOn(asked) ? { ...direct(null), split: true } : undefined),
    example: '“We came,” said Ann Lee, “by boat.”',
  },
  {
    rule: 'introduced-as-a-statement',
    read: (asked) => (asked.ahead && isIntroduced(asked) ? direct(asked.ahead) : undefined),
    example: 'Ann Lee said: “We came by boat.”',
  },
  {
    rule: 'single-marks-without-attribution',
    read: ({ isQuoting, isLed }) => (!isQuoting && !isLed ? 'not-spoken' : undefined),
    example: 'The ‘free’ lunch cost nine dollars.',
  },
  {
    rule: 'subhead-in-marks',
    read: (asked) => (asked.isHeading && isStatementAlone(asked) ? 'not-spoken' : undefined),
    example: '## “We came by boat.”',
  },
  {
    rule: 'sentence-by-itself',
    read: (asked) => (isStatementAlone(asked) ? direct(null) : undefined),
    example: 'Ann Lee came. “We took the boat.”',
  },
  {
    rule: 'led-to-by-the-line-before',
    read: ({ isLed }) => (isLed ? direct(null) : undefined),
    example: 'Ann Lee only said:\n“By boat”.',
  },
  {
    rule: 'written-on-a-thing',
    read: ({ tokens, run }) => (isInscribed(tokens, run) ? 'not-spoken' : undefined),
    example: 'Ann Lee said they wore vests with “CREW” printed on them.',
  },
  {
    rule: 'term-or-name',
    read: ({ tokens, run }) => (isTerm(tokens, run) ? 'not-spoken' : undefined),
    example: 'Ann Lee spoke of the so-called “war tax” again.',
  },
  {
    rule: 'title',
    read: ({ text, speech }) =>
      isTitle(text.replace(/[.]$/u, ''), speech) ? 'not-spoken' : undefined,
    example: 'Ann Lee said on “Meet the Neighbours” that she won.',
  },
  {
    rule: 'words-with-attribution-behind',
    read: ({ after }) => after && partial(after),
    example: 'It was all “a shame,” said Ann Lee.',
  },
  {
    rule: 'sentence-behind-a-cue',
    read: ({ ahead, text }) => (ahead && isSentence(text) ? direct(ahead) : undefined),
    example: 'Ann Lee said in her letter “We all came by boat.”',
  },
  {
    rule: 'words-behind-a-cue',
    read: ({ ahead }) => ahead && partial(ahead),
    example: 'Ann Lee called the claim “unfounded.”',
  },
  {
    rule: 'words-in-an-attributed-sentence',
    read: ({ tokens, run }) => {
      const closing = finalAttribution(tokens, run);
      return closing && partial(closing);
    },
    example: 'The plan is “a disaster” for all, Ann Lee said.',
  },
  {
    rule: 'nobody-said-to-speak',
    read: () => 'not-spoken',
    example: 'The “free” lunch cost nine dollars.',
  },
];

function direct(attribution: Attribution | null): Verdict {
  return { kind: 'direct', attribution, split: false };
}

function partial(attribution: Attribution): Verdict {
  return { kind: 'partial', attribution, split: false };
}

/** “A,” she said, “B.”: a comma or colon hands back to the speaker of the run before. */
function goesOn({ tokens, run, before }: AskedRun): boolean {
  if (before?.verdict.kind !== 'direct' || before.verdict.attribution?.side !== 'after')
    return false;
  if (tokens[before.run]?.sentence !== tokens[run]?.sentence) return false;
  return /^[,:—–-]+$/u.test(tokens[run - 1]?.text ?? '');
}

/** True where an attribution before the run leads to a whole statement, not woven on into the sentence. */
function isIntroduced({ tokens, run, text, ahead, speech }: AskedRun): boolean {
  if (ahead?.whole !== true || isTerm(tokens, run) || isInscribed(tokens, run)) return false;
  const mark = tokens[run - 1]?.text ?? '';
  const isFar = ahead.cue !== null && ahead.cue < run - 2 && mark === ',';
  if (isTitle(isFar ? text.replace(/\.$/u, '') : text, speech)) return false;
  if (mark === ',' || mark === ':') return true;
  if (/^[\p{Lu}\p{N}#@…‘'[]/u.test(text)) return true;
  // Where the stop stands outside, small letters at the head go on with the reporter's sentence.
  return speech.stops === 'inside' && closesSentence(tokens, run) && wordsIn(text) > 2;
}

function isStatementAlone({ tokens, run, runsOn, opens, speech }: AskedRun): boolean {
  return runsOn || (opens && isAlone(tokens, run, speech));
}
