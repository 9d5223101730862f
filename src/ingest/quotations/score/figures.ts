import type { Judged } from './judge-speakers.ts';
import { percent, type Rates, ratesOf } from './rates.ts';
import type { Counts } from './score-article.ts';

/** How often speakers were right, in percent of those that the annotation can judge. */
export interface SpeakerFigures {
  readonly compared: number;
  readonly right: number;
  /** Right among those where a speaker was named at all. */
  readonly namedRight: number;
  readonly named: number;
}

/** The figures by which the reader is judged, in percent. */
export interface Figures {
  readonly direct: Rates;
  readonly speakers: SpeakerFigures;
  readonly partialSpeakers: SpeakerFigures;
  /** Speakers that the annotator names by a pronoun; PolNeAR does not say for whom it stands. */
  readonly pronouns: SpeakerFigures & { readonly all: number };
  /** Right span and right speaker: the figure that counts. */
  readonly endToEnd: Rates;
  readonly partialFound: number;
  readonly unspokenAsDirect: number;
  readonly unspokenAsAny: number;
}

/** Makes figures of the counts of articles. */
export function figuresOf(articles: readonly Counts[]): Figures {
  const sum = (key: Exclude<keyof Counts, `${string}peakers`>) =>
    articles.reduce((total, counts) => total + counts[key], 0);
  const speakers = articles.flatMap((one) => one.speakers);
  const partialSpeakers = articles.flatMap((one) => one.partialSpeakers);
  const pronouns = [...speakers, ...partialSpeakers].filter(({ byPronoun }) => byPronoun);
  return {
    direct: ratesOf(percent(sum('exact'), sum('read')), percent(sum('exact'), sum('direct'))),
    speakers: speakerFigures(speakers),
    partialSpeakers: speakerFigures(partialSpeakers),
    pronouns: { all: pronouns.length, ...speakerFigures(pronouns) },
    endToEnd: endToEnd(speakers, sum('read')),
    partialFound: percent(sum('partialRead'), sum('partial')),
    unspokenAsDirect: percent(sum('unspokenAsDirect'), sum('unspoken')),
    unspokenAsAny: percent(sum('unspokenAsAny'), sum('unspoken')),
  };
}

/** How often the speakers were right. */
export function speakerFigures(judged: readonly Judged[]): SpeakerFigures {
  const count = (...what: readonly Judged['is'][]) =>
    judged.filter(({ is }) => what.includes(is)).length;
  const [right, named] = [count('right'), count('right', 'wrong')];
  const compared = named + count('unanswered');
  return {
    ...{ compared, named },
    right: percent(right, compared),
    namedRight: percent(right, named),
  };
}

/** What nobody can judge counts neither for nor against. */
function endToEnd(judged: readonly Judged[], read: number): Rates {
  const right = judged.filter(({ is }) => is === 'right').length;
  const open = judged.filter(({ is }) => is === 'open');
  const openRead = open.filter((one) => one.read !== undefined).length;
  return ratesOf(percent(right, read - openRead), percent(right, judged.length - open.length));
}
