import { attempt, type Problem } from '../domain/problem.ts';
import { writeEntry } from '../formats/entry.ts';
import { type Manifest, readManifest, writeManifest } from '../formats/manifest.ts';
import { writeReading } from '../formats/reading.ts';
import { type Ingested, ingest, type Knowledge } from '../ingest/ingest.ts';
import { checkRecord } from './check-record.ts';
import { isThere, readText, writeWhole } from './files.ts';
import { type Described, keepAddresses, type Kept } from './keep-addresses.ts';
import { listCaptures, readCaptureFile, readRecordFile } from './read-capture-files.ts';
import { readKnowledge } from './read-knowledge.ts';
import { readRepeated } from './read-repeated.ts';
import { filesOf } from './read-published.ts';
import { type Move, writeOutputs } from './write-outputs.ts';

/** What an ingest did. */
export interface IngestReport {
  readonly ingested: readonly Ingested[];
  readonly written: readonly string[];
  /** Files of addresses that articles have left. */
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  /** How captures were read, where it is worth knowing; nothing is at fault. */
  readonly notices: readonly string[];
}

interface Options {
  /** Only say what would be written. */
  readonly dry?: boolean;
  /** Called before each capture with its name, its place and their number. */
  readonly onCapture?: (name: string, place: number, of: number) => void;
}

/**
 * Ingests every capture of a content folder. What is wrong with one is reported, and the others go
 * on; what was written before for it stays. With faults in a vocabulary nothing is written: every
 * entry rests on them.
 */
export function ingestContent(content: string, options: Options = {}): IngestReport {
  const nothing = { ingested: [], written: [], removed: [], notices: [] };
  return attempt(
    () => ingestAll(content, options),
    (problems) => ({ ...nothing, problems }),
  );
}

function ingestAll(content: string, { dry = false, onCapture }: Options): IngestReport {
  const knowledge = readKnowledge(content);
  const folder = `${content}/captures`;
  const manifest = readCaptureManifest(folder);
  const listed = listCaptures(folder, manifest);
  const faults: Problem[] = [];
  const notices: string[] = [];
  const repeatedIn = readRepeated(folder, listed.captures, manifest, knowledge.lexicon);
  const knowledgeOf = (name: string) => ({ ...knowledge, isRepeated: repeatedIn(name) });
  const described = listed.captures.flatMap((name, index) => {
    onCapture?.(name, index + 1, listed.captures.length);
    return attempt<Described | []>(
      () => {
        const { capture, ...one } = ingestOne(folder, name, manifest, knowledgeOf(name));
        notices.push(...capture.notices.map((notice) => `${capture.path}: ${notice}`));
        return one;
      },
      (problems) => {
        faults.push(...problems);
        return [];
      },
    );
  });
  const { kept, problems } = keepAddresses(content, described, listed.captures);
  const ingested = kept.map((one) => one.ingested);
  const outputs = new Map(ingested.flatMap(outputsOf));
  const moves = kept.flatMap(movesOf);
  const result = writeOutputs(`${content}/articles`, outputs, { dry, moves });
  const sealed = sealCaptures(folder, manifest, ingested, dry);
  return {
    ingested,
    written: [...sealed, ...result.written.map((name) => `articles/${name}`)],
    removed: result.removed.map((name) => `articles/${name}`),
    problems: [...listed.problems, ...faults, ...problems, ...result.problems],
    notices,
  };
}

function ingestOne(folder: string, name: string, manifest: Manifest, knowledge: Knowledge) {
  const capture = readCaptureFile(folder, name, manifest);
  const record = readRecordFile(folder, name, knowledge.lexicon);
  const ingested = ingest(capture, record, knowledge);
  checkRecord(capture.path, record, ingested);
  return { capture, ingested, record };
}

function outputsOf({ entry, reading }: Ingested): [string, string][] {
  const files = filesOf(reading.slug);
  return [
    [files.entry, writeEntry(entry)],
    [files.reading, writeReading(reading)],
  ];
}

function movesOf({ ingested, left }: Kept): Move[] {
  if (left.length === 0) return [];
  const names = (slug: string) => Object.values(filesOf(slug));
  return [{ from: left.flatMap(names), to: names(ingested.reading.slug) }];
}

function readCaptureManifest(folder: string): Manifest {
  const file = `${folder}/SHA256SUMS`;
  return isThere(file) ? readManifest(readText(file)) : new Map();
}

/**
 * Adds new captures to their manifest; a line that is there never changes, but for the name of a
 * capture that was renamed.
 */
function sealCaptures(folder: string, before: Manifest, kept: readonly Ingested[], dry: boolean) {
  const added = kept.map(({ reading: { capture } }) => [capture.file, capture.sha256] as const);
  const present = new Set(added.map(([, sum]) => sum));
  const lasting = [...before].filter(
    ([name, sum]) => !present.has(sum) || isThere(`${folder}/${name}`),
  );
  const text = writeManifest(new Map([...added, ...lasting]));
  if (text === writeManifest(before)) return [];
  if (!dry) writeWhole(`${folder}/SHA256SUMS`, text);
  return ['captures/SHA256SUMS'];
}
