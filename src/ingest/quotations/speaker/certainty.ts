import type { Quotation } from '../../../domain/quotation.ts';
import type { Certainties } from './context.ts';

type Certainty = Quotation['certainty'];
/** Reported words are measured with statements: their speakers are found in the same way. */
type Kind = 'direct' | 'partial';

/** How many speakers a rule had right, of how many that could be judged. */
type Measured = readonly [right: number, of: number];

/** From so many percent right on, a speaker is stated, or likely. */
const STATED = 95;
const LIKELY = 80;
/** Few cases of a rule say little: so many are added, right as often as rules are on the whole. */
const ADDED: Measured = [9, 10];

/**
 * How often each rule of speakers is right, in 924 articles of US news that people annotated (the
 * training and the development part of PolNeAR): of statements and of partial quotations, as
 * `npm run eval:quotations` prints them, or of both where those are few. Where the annotation names
 * nobody, as with pronouns, a reader judged a sample. A rule that names nobody has no figure: it
 * describes who spoke, as the text does, or leaves it open.
 */
export const MEASURED: Readonly<
  Record<string, Readonly<Record<Kind, Measured>> | Measured | 'describes' | 'open'>
> = {
  'common-word': 'describes',
  'full-name': { direct: [654, 668], partial: [364, 406] },
  surname: { direct: [1111, 1128], partial: [510, 544] },
  'surname-of-several': { direct: [115, 116], partial: [64, 73] },
  'name-as-printed': [174, 212],
  'latest-of-that-gender': [49, 52],
  'nobody-of-that-gender-near': 'open',
  'latest-body': [3, 6],
  'no-body-near': 'open',
  'pronoun-of-nobody-sure': 'open',
  'called-by-an-epithet': [0, 0],
  'subject-left-out': [0, 0],
  jointly: 'describes',
  'owner-of-the-document': [11, 15],
  'described-so-before': [26, 31],
  'described-not-named': 'describes',
  'subject-not-read': 'open',
  'split-by-its-attribution': [49, 49],
  'goes-on': [908, 945],
  'colon-before': [19, 25],
  'speaks-in-the-sentence-before': [52, 57],
  'subject-of-the-sentence-before': [14, 17],
  'nobody-named-near': 'open',
};

/**
 * How sure a speaker is that a rule found; one that goes on is no surer than where it was named. Whoever
 * is described and not named is stated: the text says no more. A rule without a figure is not sure.
 */
export function certaintyOf(rule: string, from?: Certainties): Certainties {
  const gradeOf = (kind: Kind) => lessSure(byRule(rule, kind), from?.[kind] ?? 'stated');
  const direct = gradeOf('direct');
  return { direct, partial: gradeOf('partial'), reported: direct };
}

function byRule(rule: string, kind: Kind): Certainty {
  const measured = MEASURED[rule] ?? 'open';
  if (measured === 'describes') return 'stated';
  if (measured === 'open') return 'unsure';
  const [right, of] = 'direct' in measured ? measured[kind] : measured;
  const percent = (100 * (right + ADDED[0])) / (of + ADDED[1]);
  return percent >= STATED ? 'stated' : percent >= LIKELY ? 'likely' : 'unsure';
}

function lessSure(one: Certainty, other: Certainty): Certainty {
  return GRADES.indexOf(one) > GRADES.indexOf(other) ? one : other;
}

const GRADES: readonly Certainty[] = ['stated', 'likely', 'unsure'];
