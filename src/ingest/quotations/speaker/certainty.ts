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
 * nobody, as with pronouns, a reader judged a sample. The two rules of Spanish alone are measured on
 * `src/language/es/gold`: on all texts, or on those kept apart where these say less. A rule that names nobody has no figure: it
 * describes who spoke, as the text does, or leaves it open.
 */
export const MEASURED: Readonly<
  Record<string, Readonly<Record<Kind, Measured>> | Measured | 'describes' | 'open'>
> = {
  'common-word': 'describes',
  'full-name': { direct: [908, 941], partial: [436, 476] },
  surname: { direct: [1421, 1450], partial: [559, 577] },
  'surname-of-several': { direct: [133, 136], partial: [70, 73] },
  'name-as-printed': { direct: [156, 177], partial: [89, 109] },
  'latest-of-that-gender': [112, 124],
  'nobody-of-that-gender-near': 'open',
  'latest-body': [3, 6],
  'no-body-near': 'open',
  'pronoun-of-nobody-sure': 'open',
  'called-by-an-epithet': [3, 3],
  'subject-left-out': [25, 27],
  jointly: 'describes',
  'owner-of-the-document': [11, 15],
  'described-so-before': [26, 31],
  'described-not-named': 'describes',
  'subject-not-read': 'open',
  'split-by-its-attribution': [68, 68],
  'goes-on': [1189, 1227],
  'colon-before': [13, 16],
  'speaks-in-the-sentence-before': [55, 61],
  'subject-of-the-sentence-before': [11, 13],
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
