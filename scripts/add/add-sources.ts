import { readKnowledge } from '../../src/disk/read-knowledge.ts';
import { InputError, type Problem } from '../../src/domain/problem.ts';
import { unpackArchive } from '../unpack/unpack-archive.ts';
import { type Added, addCapture, holdingsOf } from './add-capture.ts';
import { isWebArchive } from './find-sources.ts';
import type { Place } from '../least-record.ts';

/** What became of the files that were to be added to an archive. */
export interface AddedAll {
  readonly captures: readonly Added[];
  readonly problems: readonly Problem[];
  /** Of web archives, how many of their pages were left out. */
  readonly leftOut: number;
}

/**
 * Adds files to the captures of an archive; what is wrong with one is told, and the others go on.
 * Throws an `InputError`, before anything is written, for faults in what ingest knows.
 */
export async function addSources(
  files: readonly string[],
  content: string,
  place: Place,
): Promise<AddedAll> {
  const folder = `${content}/captures`;
  const captures: Added[] = [];
  const problems: Problem[] = [];
  let leftOut = 0;
  const knowledge = readKnowledge(content);
  const holdings = holdingsOf(folder);
  for (const file of files) {
    try {
      if (isWebArchive(file)) {
        for await (const { kind, words } of unpackArchive(file, folder, knowledge)) {
          if (kind === 'refused') leftOut++;
          if (kind === 'written' || kind === 'there')
            captures.push({ file, name: words, isNew: kind === 'written', isDescribed: false });
        }
      } else captures.push(addCapture(file, folder, place, holdings));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { captures, problems, leftOut };
}
