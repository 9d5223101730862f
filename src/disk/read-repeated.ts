import { attempt } from '../domain/problem.ts';
import type { Manifest } from '../formats/manifest.ts';
import { type LineSums, lineSums } from '../ingest/line-sums.ts';
import { type IsRepeated, repeatedLines } from '../ingest/repeated-lines.ts';
import type { Lexicon } from '../ingest/understand/lexicon.ts';
import { readCaptureFile, readRecordFile } from './read-capture-files.ts';

/**
 * Reads all captures for the lines that they share with others of their host, before any is
 * ingested; only the sums of their lines are kept. The answer is of a capture by its name. What
 * cannot be read shares nothing: its ingest says what is wrong with it.
 */
export function readRepeated(
  folder: string,
  names: readonly string[],
  manifest: Manifest,
  lexicon: Lexicon,
): (name: string) => IsRepeated {
  const sums = new Map(
    names.flatMap((name) =>
      attempt<[string, LineSums][]>(
        () => {
          const capture = readCaptureFile(folder, name, manifest);
          return [[name, lineSums(capture, readRecordFile(folder, name, lexicon))]];
        },
        () => [],
      ),
    ),
  );
  const repeatedOf = repeatedLines([...sums.values()]);
  return (name) => {
    const own = sums.get(name);
    return own === undefined ? () => false : repeatedOf(own);
  };
}
