import type { Archived } from './read-archive.ts';
import { isThere, readBytes } from './files.ts';

/**
 * What the archive keeps of articles, byte for byte: of each a folder with its capture, its record,
 * its entry and its reading. An article that nobody has described has no record.
 */
export function readKeptFiles(
  content: string,
  articles: readonly Archived[],
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { slug, article, capture } of articles) {
    const record = `${content}/captures/${article.source.capture.replace(/\.txt$/, '.yaml')}`;
    const folder = `articles/${slug}`;
    files.set(`${folder}/capture.txt`, capture);
    if (isThere(record)) files.set(`${folder}/record.yaml`, readBytes(record));
    files.set(`${folder}/entry.md`, readBytes(`${content}/articles/${slug}.md`));
    files.set(`${folder}/reading.json`, readBytes(`${content}/articles/${slug}.reading.json`));
  }
  return files;
}

const VOCABULARIES = ['outlets', 'organisations', 'people', 'topics'] as const;

/** The vocabularies that say what the ids in entries and readings mean. */
export function readVocabularyFiles(content: string): Map<string, Uint8Array> {
  return new Map(
    VOCABULARIES.map((name) => [
      `vocabularies/${name}.yaml`,
      readBytes(`${content}/vocabularies/${name}.yaml`),
    ]),
  );
}
