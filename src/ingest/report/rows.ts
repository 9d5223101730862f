import { recordOf } from '../../domain/capture-names.ts';
import { describeProblem, type Problem } from '../../domain/problem.ts';
import type { ArchiveState } from './archive-state.ts';
import type { CaptureRow } from './captures-table.ts';

/** A row for each capture, also for those that are no article because something is wrong with them. */
export function captureRows({ files, captures, problems }: ArchiveState): CaptureRow[] {
  const stateOf = new Map(captures.map((capture) => [capture.file, capture]));
  const problemsOf = Map.groupBy(problems, ({ file }) => file);
  const said = (file: string) => (problemsOf.get(file) ?? []).map(describeIt);
  return files.map((file) => {
    const { slug = null, told = null } = stateOf.get(file) ?? {};
    const articles = slug === null ? [] : [`articles/${slug}.md`, `articles/${slug}.reading.json`];
    const places = [`captures/${file}`, `captures/${recordOf(file)}`, ...articles];
    return { file, slug, told, problems: places.flatMap(said) };
  });
}

/** What is wrong, on one line. */
export function describeIt(problem: Problem): string {
  return oneLine(describeProblem(problem));
}

/** Words as they can stand on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
