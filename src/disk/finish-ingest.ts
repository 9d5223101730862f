import { recordOf } from '../domain/capture-names.ts';
import type { Problem } from '../domain/problem.ts';
import { sha256 } from '../formats/manifest.ts';
import { openReading } from '../formats/reading-opening.ts';
import type { Brief } from '../ingest/report/brief.ts';
import { listArrivals } from './arrivals.ts';
import type { Taken } from './desk.ts';
import type { Run, Settled, Survey } from './run.ts';
import type { Kept } from './keep-addresses.ts';
import type { KeptCapture, KeptWork } from './kept-work.ts';
import { filesOf } from './read-published.ts';
import { sealCaptures } from './seal-captures.ts';
import { sealWritten } from './seal-written.ts';
import { sumOfRepeated } from './sum-of-repeated.ts';
import type { Tally } from './tally.ts';
import { type Move, writeOutputs } from './write-outputs.ts';

/** What an ingest did. */
export interface IngestReport {
  /** How many captures are articles now. */
  readonly captures: number;
  /** Those that were ingested in this run; the others are as they were. */
  readonly ingested: readonly Article[];
  readonly written: readonly string[];
  /** Files of addresses that articles have left. */
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  /** How the whole archive stands; undefined where nothing was done, as what ingest knows is at fault. */
  readonly brief: Brief | undefined;
}

/** Of an ingest that did nothing. */
export const NOTHING: Omit<IngestReport, 'problems'> = {
  ...{ captures: 0, ingested: [], written: [], removed: [], brief: undefined },
};

/** An article as it was made: the texts of its files, and what is told of it. */
export interface Article extends Pick<Taken, 'inputs' | 'added' | 'asks' | 'entry' | 'told'> {
  readonly file: string;
  readonly slug: string;
  readonly formerly: readonly string[];
  readonly reading: string;
}

/** What a run did, and what of it is to be kept. */
export interface Finished extends Omit<IngestReport, 'brief'> {
  readonly work: KeptWork;
}

/** Writes what a run has made, and seals the captures. */
export function finishIngest(run: Run, survey: Survey, settled: Settled): Finished {
  const { archive, names, captures, tally, dry = false } = run;
  const { content, manifest } = archive;
  const { articles: present, addresses, standing } = settled;
  const made = [...survey.lines.keys()].flatMap((name) => articleOf(name, tally, settled));
  const work = new Map([
    ...standing,
    ...made.map((one) => [one.file, keptOf(one, survey)] as const),
  ]);
  const came = [...work].map(
    ([name, { inputs, added }]) => [name, { sha256: inputs.capture, added }] as const,
  );
  // Before what says these days, too: a run that is killed has fixed them.
  const listed = listArrivals(run, came, dry);
  const result = writeOutputs(`${content}/articles`, new Map(made.flatMap(textsOf)), {
    ...{ dry, present, moves: [...addresses.values()].flatMap(movesOf) },
    standing: new Map([...standing.values()].flatMap(textsOf)),
  });
  const sums = came.map(([name, { sha256 }]) => [name, sha256] as const);
  const sealed = sealCaptures(`${content}/captures`, sums, { before: manifest, names, dry });
  const read = new Map([...run.shared, ...sumsOfRecords(work)]);
  const listing = sealWritten(content, names, read, dry);
  const outputs = result.written.map((name) => `articles/${name}`).toSorted();
  return {
    work,
    captures: work.size,
    ingested: made,
    written: [...listed, ...sealed, ...outputs, ...listing],
    removed: result.removed.map((name) => `articles/${name}`),
    problems: [
      ...run.problems,
      ...captures.flatMap((name) => tally.faults.get(name) ?? []),
      ...settled.problems,
      ...result.problems,
    ],
  };
}

/** The checksums of the records of captures, as they were read, by their paths in a content folder. */
function sumsOfRecords(work: KeptWork): [string, string][] {
  return [...work].flatMap(
    ([
      name,
      {
        inputs: { own },
      },
    ]): [string, string][] => (own === null ? [] : [[`captures/${recordOf(name)}`, own]]),
  );
}

function articleOf(name: string, { taken }: Tally, { addresses }: Settled): Article[] {
  const [made, address] = [taken.get(name), addresses.get(name)];
  if (made === undefined || address === undefined) return [];
  const { slug, formerly } = address;
  const {
    told,
    asks,
    inputs,
    added,
    entry,
    reading: { language, rest },
  } = made;
  const reading = openReading({ slug, language, formerly: [...formerly] }, rest);
  return [{ told, asks, inputs, added, file: name, slug, formerly, entry, reading }];
}

/** The files of an article, by their texts or by their checksums. */
function textsOf({
  slug,
  entry,
  reading,
}: Pick<Article, 'slug' | 'entry' | 'reading'>): [string, string][] {
  const files = filesOf(slug);
  // The reading first: it names the capture, so that an article of which a run that was killed has
  // written one file is known for its own.
  return [
    [files.reading, reading],
    [files.entry, entry],
  ];
}

function movesOf({ slug, left }: Kept): Move[] {
  if (left.length === 0) return [];
  const names = (one: string) => Object.values(filesOf(one));
  return [{ from: left.flatMap(names), to: names(slug) }];
}

/** What is kept of an article that was made. */
function keptOf(
  { file, slug, formerly, asks, inputs, added, entry, reading }: Article,
  { lines, repeatedOf }: Survey,
): KeptCapture {
  const { host = '', sums = [], words = [] } = lines.get(file) ?? {};
  return {
    ...{ inputs, added, asks, slug, formerly, host },
    ...{ sums: [...sums], words: [...words], repeated: sumOfRepeated(repeatedOf(file)) },
    ...{ entry: sha256(entry), reading: sha256(reading) },
  };
}
