import { repeatedLines } from '../ingest/repeated-lines.ts';
import type { ArchiveAt } from './archive-at.ts';
import { arrivalDays } from './arrivals.ts';
import { finishIngest, type IngestReport } from './finish-ingest.ts';
import { namesIn } from './files.ts';
import { type Asking, keepAddresses } from './keep-addresses.ts';
import { linesOf, publishedBy, stands, unchangedIn } from './kept-captures.ts';
import { readKept } from './kept-work.ts';
import { listCaptures } from './list-captures.ts';
import { reportSteps } from './report-steps.ts';
import { readPublished } from './read-published.ts';
import { placeOfKey } from './read-record.ts';
import { checkSeals } from './seal-captures.ts';
import { sumsOfShared } from './seal-written.ts';
import { sumOfRepeated } from './sum-of-repeated.ts';
import type { Options, Run, Settled, Survey } from './run.ts';
import { sumsIn } from './sums-in.ts';
import { newTally, type Steps } from './tally.ts';
import { problemOf } from './verify/fault.ts';
import { filesOfArchive } from './verify/files-of-archive.ts';
import { missingFaults } from './verify/name-faults.ts';
import { writtenIn } from './write-outputs.ts';

/**
 * Ingests every capture of an archive. What is wrong with one is reported, and the others go on;
 * what was written before for it stays. What the run before has kept of a capture spares the work on
 * it where that would come to the same: its bytes, its record, the lines that others repeat, the
 * knowledge and the program are the same, and so are its address and the files that stand there.
 */
export function* ingestSteps(archive: ArchiveAt, options: Options = {}): Steps<IngestReport> {
  const folder = `${archive.content}/captures`;
  const { keptIn, anew = false } = options;
  const kept = keptIn === undefined || anew ? undefined : readKept(keptIn, archive);
  const names = new Set(namesIn(folder));
  checkSeals(folder);
  const { captures, problems } = listCaptures(folder, [...names], archive.manifest);
  const run = {
    ...{ ...options, archive, kept, names, captures, tally: newTally() },
    shared: sumsOfShared(archive.content),
    problems: [...problems, ...archive.table.problems],
  };
  const survey = yield* surveyCaptures(run);
  const settled = yield* settleAddresses(run, survey);
  const { work, ...finished } = finishIngest(run, survey, settled);
  const { content, dry = false } = { content: archive.content, ...options };
  // What is about to be written will be there.
  const lost = dry && finished.written.length > 0 ? [] : missingFaults(filesOfArchive(content));
  const told = new Set(finished.problems.map(({ file }) => file));
  const others = lost.filter(({ file }) => !told.has(file)).map(problemOf);
  const done = { ...finished, problems: [...finished.problems, ...others] };
  const brief = yield* reportSteps(run, survey, { work, ...done });
  return { ...done, brief };
}

/** Looks at what has changed, and ingests it and what is to be cleaned of other lines than before. */
function* surveyCaptures(run: Run): Steps<Survey> {
  const { archive, kept, captures, tally, added } = run;
  const unchanged = unchangedIn(archive, captures, kept?.work ?? new Map());
  const changed = captures.filter((name) => !unchanged.has(name));
  // Where nothing was kept, what ingest knows is to be read even so: it may be at fault.
  if (kept === undefined && changed.length === 0) yield [];
  yield* tally.look(changed);
  const lines = linesOf(captures, unchanged, tally.looks);
  const repeatedIn = repeatedLines([...lines.values()]);
  const repeatedOf = (name: string) => {
    const own = lines.get(name);
    return own === undefined ? new Set<number>() : repeatedIn(own);
  };
  const dayOf = arrivalDays(run, added);
  const addedOf = (name: string) => dayOf(name, lines.get(name)?.sha256 ?? '');
  const same = new Map(
    [...unchanged].filter(([name, { repeated }]) => repeated === sumOfRepeated(repeatedOf(name))),
  );
  const others = [...lines.keys()].filter((name) => !same.has(name));
  yield* tally.take(others, { repeatedOf, addedOf });
  return { lines, repeatedOf, addedOf, same };
}

/** Gives articles their addresses, and ingests those too that are not there as they should be. */
function* settleAddresses(
  { archive: { content, table }, kept, captures, tally }: Run,
  { lines, same, ...view }: Survey,
): Steps<Settled> {
  const articles = sumsIn(`${content}/articles`);
  const known = publishedBy(kept?.work ?? new Map());
  const folder = `${content}/articles`;
  const published = readPublished(folder, articles, known, writtenIn(folder));
  const asking = [...lines].flatMap(([name, { sha256 }]): Asking[] => {
    const asks = tally.taken.get(name)?.asks ?? same.get(name)?.asks;
    return asks === undefined ? [] : [{ asks: { ...asks, file: name }, sha256 }];
  });
  const standing = { captures, articles: articles.names, published };
  const placeOf = (name: string, key: string) =>
    placeOfKey(`${content}/captures`, name, table, key);
  const { kept: addresses, problems } = keepAddresses(content, asking, standing, placeOf);
  const left = [...same].filter(([name, one]) => {
    const address = addresses.get(name);
    return address !== undefined && stands(one, address, articles);
  });
  const there = new Map(left);
  const others = [...same.keys()].filter((name) => !there.has(name));
  yield* tally.take(others, view);
  return { articles, addresses, problems, standing: there };
}
