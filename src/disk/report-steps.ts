import { InputError, type Problem } from '../domain/problem.ts';
import { sha256 } from '../formats/manifest.ts';
import type { CaptureState } from '../ingest/report/archive-state.ts';
import type { Brief } from '../ingest/report/brief.ts';
import type { Report } from '../ingest/report/make-report.ts';
import type { ToldCapture } from '../ingest/report/told-capture.ts';
import type { Finished } from './finish-ingest.ts';
import { writeWhole } from './files.ts';
import { keep, type KeptCapture, type KeptReport, type KeptWork } from './kept-work.ts';
import type { Run, Survey } from './run.ts';
import { sumsIn } from './sums-in.ts';
import type { Steps } from './tally.ts';

/**
 * Reports how the archive stands, writes that into `report/`, and keeps the work for the next run.
 * Where nothing has changed the report that stands there is left, and nothing is made of it anew.
 */
export function* reportSteps(run: Run, survey: Survey, finished: Finished): Steps<Brief> {
  const { archive, captures, kept, dry = false, keptIn, tally } = run;
  const { work } = finished;
  const folder = `${archive.content}/report`;
  const problems = finished.problems.map((problem) => inside(problem, archive.content));
  // A capture that waits has no problem of its own, and no work.
  const sum = sha256(JSON.stringify([captures, problems]));
  const isSame = tally.taken.size === 0 && kept?.work.size === work.size;
  if (isSame && kept.report.state === sum && stand(folder, kept.report)) return kept.report.brief;
  const told = toldIn(run, work);
  const state = { files: captures, captures: statesOf(work, told), problems };
  const [outcome] = yield [{ step: 'report', name: 'report', state }];
  if (outcome !== undefined && 'problems' in outcome) throw new InputError(outcome.problems);
  if (outcome === undefined || !('report' in outcome)) throw new Error('The report was not made.');
  const { brief, files } = outcome.report;
  if (!dry) writeReport(folder, files);
  if (keptIn !== undefined && !dry) {
    const sums = [...files].map(([name, text]) => [name, sha256(text)] as const);
    const sound = soundOf(run, survey, work);
    const report = { state: sum, brief, files: Object.fromEntries(sums) };
    keep(keptIn, archive, { work: sound, report, told: () => told });
  }
  return brief;
}

/** The problem, its file named as from the content folder, wherever that is. */
function inside({ file, ...problem }: Problem, content: string): Problem {
  const isInside = file.startsWith(`${content}/`);
  return { file: isInside ? file.slice(content.length + 1) : file, ...problem };
}

/** True where the files of a report are there as they were written. */
function stand(folder: string, { files }: KeptReport): boolean {
  const sums = sumsIn(folder);
  return Object.entries(files).every(([name, sum]) => sums.of(name) === sum);
}

/** What is told of the captures of this work, of this run or kept. */
function toldIn({ tally, kept }: Run, work: KeptWork): ReadonlyMap<string, ToldCapture> {
  const before = [...work.keys()].every((name) => tally.taken.has(name)) ? undefined : kept?.told();
  return new Map(
    [...work.keys()].flatMap((name) => {
      const told = tally.taken.get(name)?.told ?? before?.get(name);
      return told === undefined ? [] : [[name, told] as const];
    }),
  );
}

function statesOf(work: KeptWork, told: ReadonlyMap<string, ToldCapture>): CaptureState[] {
  return [...work.keys()].toSorted().flatMap((file) => {
    const [slug, one] = [work.get(file)?.slug, told.get(file)];
    return slug === undefined || one === undefined ? [] : [{ file, slug, told: one }];
  });
}

function writeReport(folder: string, files: Report['files']) {
  const sums = sumsIn(folder);
  for (const [name, text] of files) {
    if (sums.of(name) !== sha256(text)) writeWhole(`${folder}/${name}`, text);
  }
}

/** All work but that on captures which somebody has changed meanwhile. */
function soundOf({ kept, tally }: Run, { lines }: Survey, work: KeptWork): KeptWork {
  const isSound = ([name, { inputs }]: readonly [string, KeptCapture]) => {
    const seen = tally.looks.get(name)?.inputs ?? kept?.work.get(name)?.inputs;
    return inputs.capture === lines.get(name)?.sha256 && inputs.record === seen?.record;
  };
  return new Map([...work].filter(isSound));
}
