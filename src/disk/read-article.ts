import { type Article, makeArticle } from '../domain/article.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import type { Reading } from '../domain/reading.ts';
import { type Entry, readEntry } from '../formats/entry.ts';
import { type Manifest, sha256 } from '../formats/manifest.ts';
import { readReading } from '../formats/reading.ts';
import { type Language, languageOf } from '../language/language.ts';
import { readText } from './files.ts';
import { filesOf } from './read-published.ts';

/** What an article is held against. */
export interface Known {
  readonly content: string;
  readonly languages: readonly Language[];
  /** The checksums of entries and readings as ingest wrote them. */
  readonly sums: Manifest;
  /** The checksum of a capture as it is now; undefined where it is not there. */
  readonly sumOfCapture: (name: string) => string | undefined;
}

/** What to do about an output that is not as it was written. */
export const MAKE_AGAIN =
  'Restore it from a copy, or have it made again: `npm run verify -- --repair`.';

/**
 * Reads an article whose files are as ingest wrote them, to the byte, and belong together. Throws an
 * `InputError` with what does not hold: a file that was changed or that ingest did not write, one
 * that cannot be read, a proof that does not stand there, a capture that was changed or is not there.
 */
export function readArticle(slug: string, { content, languages, sums, ...known }: Known): Article {
  const files = filesOf(slug);
  const [entry, reading] = [files.entry, files.reading].map((name) => {
    const file = `${content}/articles/${name}`;
    const text = readText(file);
    const what = changeOf(sums.get(name), sha256(text));
    if (what !== undefined) throw new InputError([{ file, what, remedy: MAKE_AGAIN }]);
    return { file, text };
  }) as [NamedText, NamedText];
  const read = readReading(reading.text, reading.file);
  const said = readEntry(entry.text, entry.file);
  const problems = strange(slug, said, read, known).map((what): Problem => {
    return { file: entry.file, what, remedy: 'Run `npm run ingest`.' };
  });
  if (problems.length > 0) throw new InputError(problems);
  return makeArticle(said, read, languageOf(read.language, languages), entry.file);
}

interface NamedText {
  readonly file: string;
  readonly text: string;
}

function changeOf(written: string | undefined, sum: string): string | undefined {
  if (written === undefined) {
    return 'is none that ingest wrote: articles/SHA256SUMS does not name it.';
  }
  return written === sum ? undefined : 'is not as ingest wrote it.';
}

/** What of an entry and a reading does not belong together, or to their capture. */
function strange(
  slug: string,
  { record: { source, show } }: Entry,
  { slug: own, capture }: Reading,
  { sumOfCapture }: Pick<Known, 'sumOfCapture'>,
): string[] {
  const isOne = own === slug && capture.file === source.capture && capture.sha256 === source.sha256;
  if (!isOne) return ['is of another article than its reading.'];
  const sum = sumOfCapture(source.capture);
  // Of what may not be shown whole an archive that was made of a bag has no capture.
  if (sum === undefined && show !== 'full') return [];
  if (sum === undefined) return [`is of the capture ${source.capture}, which is not there.`];
  return sum === source.sha256 ? [] : [`is not of the capture ${source.capture} as it is now.`];
}
