import type { Span } from '../../../domain/sentence.ts';
import { type Gold, goldSchema } from './gold.ts';

const RUN = /«[^»]*»|“[^”]*”|"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})|^—.*$/gmu;
// Between two turns of a paragraph that a dash opens.
const ASIDE = / —\p{Ll}[^—]*(?:—[.,]? ?|$)/u;

/**
 * A text as people annotate it: below it, behind an empty line, a line for each run in marks, in order:
 * `direct Ann Lee`, `mixed Ann Lee` of words woven into a sentence, or `nobody`. Throws where the lines
 * are not as many as the runs.
 */
export function markedGold(id: string, file: string): Gold {
  const [text = '', lines = ''] = file.trim().split('\n\n');
  const runs = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => spansOf(run, index));
  const says = lines.split('\n');
  if (runs.length !== says.length) {
    throw new Error(
      `${id} has ${String(runs.length)} runs in marks and ${String(says.length)} lines.`,
    );
  }
  const all = runs.map((span, index) => ({ ...span, ...annotationOf(says[index] ?? '') }));
  const spoken = all.filter(({ type }) => type !== 'nobody');
  return goldSchema.parse({
    ...{ id, text },
    quotes: spoken.map((one) => ({ ...one, speaker: one.reference })),
    unattributedRuns: all
      .filter(({ type }) => type === 'nobody')
      .map(({ start, end }) => [start, end]),
  });
}

function annotationOf(line: string): { readonly type: string; readonly reference: string } {
  const [type = ''] = line.split(' ', 1);
  return { type, reference: line.slice(type.length).trim() };
}

/** The run, or the turns on both sides of what a dash sets aside. */
function spansOf(run: string, index: number): Span[] {
  if (!run.startsWith('—')) return [{ start: index, end: index + run.length }];
  const spans: Span[] = [];
  let start = 1;
  for (const turn of run.slice(1).split(ASIDE)) {
    const at = run.indexOf(turn, start);
    if (turn !== '') spans.push({ start: index + at, end: index + at + turn.length });
    start = at + turn.length;
  }
  return spans;
}
