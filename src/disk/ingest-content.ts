import { existsSync } from 'node:fs';
import { InputError, type Problem } from '../domain/problem.ts';
import { writeEntry } from '../formats/entry.ts';
import { type Manifest, readManifest, writeManifest } from '../formats/manifest.ts';
import { readReading, writeReading } from '../formats/reading.ts';
import { type Ingested, ingest, type Knowledge } from '../ingest/ingest.ts';
import { namesIn, readText, writeWhole } from './files.ts';
import { listCaptures, readCaptureFile, readRecordFile } from './read-capture-files.ts';
import { readKnowledge } from './read-knowledge.ts';
import { writeOutputs } from './write-outputs.ts';

/** What an ingest did. */
export interface IngestReport {
  readonly ingested: readonly Ingested[];
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
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
  const { dry = false, onCapture } = options;
  const problems: Problem[] = [];
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };

  const knowledge = attempt(() => readKnowledge(content));
  if (knowledge === undefined) return { ingested: [], written: [], problems };
  const folder = `${content}/captures`;
  const listed = listCaptures(folder);
  problems.push(...listed.problems);
  const manifest = manifestOf(folder);
  const ingested = listed.captures.flatMap((name, index) => {
    onCapture?.(name, index + 1, listed.captures.length);
    return attempt(() => ingestOne(folder, name, manifest, knowledge)) ?? [];
  });

  const { kept, refused } = keepAddresses(content, ingested, listed.captures);
  problems.push(...refused);
  const outputs = new Map(
    kept.flatMap(({ entry, reading }) => [
      [`${reading.slug}.md`, writeEntry(entry)],
      [`${reading.slug}.reading.json`, writeReading(reading)],
    ]),
  );
  const result = writeOutputs(`${content}/articles`, outputs, { dry });
  const sums = sealed(manifest, kept);
  const isSealed = existsSync(`${folder}/SHA256SUMS`) && sums === writeManifest(manifest);
  if (!isSealed && !dry) writeWhole(`${folder}/SHA256SUMS`, sums);
  return {
    ingested: kept,
    written: [
      ...(isSealed ? [] : ['captures/SHA256SUMS']),
      ...result.written.map((name) => `articles/${name}`),
    ],
    problems: [...problems, ...result.problems],
  };
}

function ingestOne(folder: string, name: string, manifest: Manifest, knowledge: Knowledge) {
  const capture = readCaptureFile(folder, name, manifest);
  const record = readRecordFile(folder, name, knowledge.vocabularies);
  return ingest(capture, record, knowledge);
}

function manifestOf(folder: string): Manifest {
  const file = `${folder}/SHA256SUMS`;
  return existsSync(file) ? readManifest(readText(file)) : new Map();
}

/** The manifest of captures with the new ones added; a line that is there never changes. */
function sealed(manifest: Manifest, ingested: readonly Ingested[]): string {
  const added = ingested.map(({ reading }) => [reading.capture.file, reading.capture.sha256] as const);
  return writeManifest(new Map([...added, ...manifest]));
}

/** Refuses what would give an address twice, move a published one, or leave one without a capture. */
function keepAddresses(content: string, ingested: readonly Ingested[], captures: readonly string[]) {
  const published = publishedAddresses(`${content}/articles`);
  const owners = new Map<string, string>();
  const refused: Problem[] = [];
  for (const [capture, slug] of published) {
    if (captures.includes(capture)) continue;
    const remedy = 'Put the capture back, or remove the files of the article.';
    const file = `${content}/articles/${slug}.md`;
    refused.push({ file, what: `is of the capture ${capture}, which is not there.`, remedy });
  }
  const kept = ingested.filter(({ reading: { slug, capture } }) => {
    const before = published.get(capture.file);
    const owner = owners.get(slug);
    if (owner === undefined && (before === undefined || before === slug)) {
      owners.set(slug, capture.file);
      return true;
    }
    const what =
      owner === undefined
        ? `would move from the address ${before ?? ''} to ${slug}.`
        : `has the address ${slug}, which ${owner} has already.`;
    const remedy =
      owner === undefined
        ? `Keep it with \`slug: ${before ?? ''}\` in its record; to move it, delete its files in articles/ and give the old address there as \`formerly\`.`
        : 'Give it another with `slug:` in its record.';
    refused.push({ file: `${content}/captures/${capture.file}`, what, remedy });
    return false;
  });
  return { kept, refused };
}

function publishedAddresses(folder: string): Map<string, string> {
  const files = namesIn(folder).filter((name) => name.endsWith('.reading.json'));
  return new Map(
    files.flatMap((name) => {
      try {
        const { slug, capture } = readReading(readText(`${folder}/${name}`), name);
        return [[capture.file, slug] as const];
      } catch (error) {
        if (error instanceof InputError) return []; // written anew below, or reported as edited
        throw error;
      }
    }),
  );
}
