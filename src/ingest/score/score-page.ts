import type { AnnotatedPage } from './annotated-page.ts';
import { type Overlap, overlap } from './body-figures.ts';
import type { Kind } from './kinds.ts';
import type { Prediction } from './predict.ts';
import { type Judged, type Verdict, verdictsOn } from './verdicts.ts';

/** How one capture was read. */
export interface PageScore extends Pick<Prediction, 'id' | 'ms'> {
  readonly error: string | undefined;
  readonly verdicts: Readonly<Record<Judged, Verdict | undefined>>;
  /** Where the text is annotated, how it was found: by the reader, and by each baseline. */
  readonly body?: Overlap;
  readonly baselines?: Readonly<Record<string, Overlap>>;
}

/** Holds what was read of a capture, and what the baselines make of it, against the annotation. */
export function scorePage(
  { gold }: AnnotatedPage,
  { id, ms, error, ...read }: Prediction,
  capture: string,
  kind: Kind,
): PageScore {
  const score = { id, ms, error, verdicts: verdictsOn(gold, read) };
  const { body } = gold;
  if (!body) return score;
  const baselines = Object.entries(kind.baselines).map(
    ([name, textOf]) => [name, overlap(body, textOf(capture))] as const,
  );
  return { ...score, body: overlap(body, read.body), baselines: Object.fromEntries(baselines) };
}
