import { figuresOf, type Overlap } from './body-figures.ts';
import type { Kind } from './kinds.ts';
import type { PageScore } from './score-page.ts';
import { JUDGED, VERDICTS } from './verdicts.ts';

/** The table of a kind of capture: its text beside the baselines, then each value. */
export function describeScores({ called, baselines }: Kind, scores: readonly PageScore[]): string {
  const refused = scores.filter(({ error }) => error !== undefined).length;
  const head = `${called}: ${String(scores.length)}, ${String(refused)} refused; ${median(scores).toFixed(1)} ms each (median)`;
  const bodies = scores.flatMap(({ body }) => body ?? []);
  const others = Object.keys(baselines).map((name) =>
    row(`  ${name}`, describeBodies(scores.flatMap((score) => score.baselines?.[name] ?? []))),
  );
  const text = row(`text (${String(bodies.length)})`, describeBodies(bodies));
  return [head, text, ...others, ...describeVerdicts(scores), ''].join('\n');
}

/** The pages whose text was found worst, a line each: F1 in percent, id, and why nothing was read. */
export function describeWorst(scores: readonly PageScore[], count: number): string {
  const byBody = scores
    .flatMap(({ id, error = '', body }) => (body ? { id, error, f1: body.f1 } : []))
    .toSorted((a, b) => a.f1 - b.f1);
  return byBody
    .slice(0, count)
    .map(({ id, error, f1 }) => `  ${percent(f1)} ${id} ${error}`.trimEnd() + '\n')
    .join('');
}

function describeBodies(overlaps: readonly Overlap[]): string {
  const { precision, recall, f1, over95, over80 } = figuresOf(overlaps);
  const rates = `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
  return `${rates}  pages of F1 ≥ 95: ${percent(over95)} %, ≥ 80: ${percent(over80)} %`;
}

function describeVerdicts(scores: readonly PageScore[]): string[] {
  return JUDGED.map((value) => {
    const all = scores.flatMap(({ verdicts }) => verdicts[value] ?? []);
    const counts = VERDICTS.flatMap((verdict) => {
      const count = all.filter((one) => one === verdict).length;
      const share = percent(count / all.length);
      return count === 0 ? [] : `${verdict} ${share} % (${String(count)})`;
    });
    return row(`${value} (${String(all.length)})`, counts.join(', '));
  });
}

function row(name: string, figures: string): string {
  return `  ${name.padEnd(24)}${figures}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function median(scores: readonly PageScore[]): number {
  const times = scores.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}
