import { speakerFigures, type Figures, type SpeakerFigures } from './figures.ts';
import type { Judged } from './judge-speakers.ts';
import type { Rates } from './rates.ts';
import type { ReportedFigures } from './score-reported.ts';

/** The figures, a line each. */
export function describeFigures(figures: Figures): string[] {
  const { pronouns } = figures;
  return [
    line('Direct quotations, exact span', rates(figures.direct)),
    line('End to end, span and speaker', rates(figures.endToEnd)),
    line('Speakers of direct ones', speakers(figures.speakers)),
    line('Speakers of partial ones', speakers(figures.partialSpeakers)),
    line('Pronouns for speakers', `${String(pronouns.all)}, ${speakers(pronouns)}`),
    line('Partial quotations', `${percent(figures.partialFound)} found as partial`),
    line('Scare quotes, terms, titles', `${percent(figures.unspokenAsDirect)} taken for direct`),
    line('', `${percent(figures.unspokenAsAny)} taken for any quotation`),
  ];
}

/** The figures of reported speech, a line each. */
export function describeReported({ clauses, mentionRight }: ReportedFigures): string[] {
  return [
    line('Reported clauses', rates(clauses)),
    line('', `speaker’s words right in ${percent(mentionRight)}`),
  ];
}

/** How often speakers were right by what is asked of each, such as its rule; a line each, the most first. */
export function describeBy(
  judged: readonly Judged[],
  groupOf: (read: NonNullable<Judged['read']>) => string,
): string[] {
  const read = judged.filter((one) => one.read !== undefined);
  const groups = Map.groupBy(read, (one) => (one.read ? groupOf(one.read) : ''));
  return [...groups]
    .toSorted(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'en'))
    .map(([group, of]) =>
      line(`  ${group}`, `${String(of.length)}, ${speakers(speakerFigures(of))}`),
    );
}

/** A name and what is said of it, in columns. */
export function line(name: string, what: string): string {
  return `${name.padEnd(42)}${what}`;
}

/** Precision, recall and F1. */
export function rates({ precision, recall, f1 }: Rates): string {
  return `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
}

function speakers({ compared, right, named, namedRight }: SpeakerFigures): string {
  if (compared === 0) return 'none to compare';
  const where = named === 0 ? 'none named' : `${percent(namedRight)} of ${String(named)} named`;
  return `right ${percent(right)} of ${String(compared)}, ${where}`;
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`;
}
