import type { Article } from '../domain/article.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';
import { copyOf, recordOf } from '../domain/capture-names.ts';
import { isThere, readBytes } from './files.ts';
import { readCaptureOf } from './read-archive.ts';

/**
 * What the archive keeps of articles, byte for byte: of each a folder with its capture, its record,
 * its entry and its reading. An article that nobody has described has no record.
 */
export function readKeptFiles(
  content: string,
  articles: readonly Article[],
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const article of articles) {
    const { slug, record } = article;
    const { capture } = record.source;
    const described = `${content}/captures/${recordOf(capture)}`;
    const folder = `articles/${slug}`;
    files.set(`${folder}/${copyOf(capture)}`, readCaptureOf(content, article));
    if (isThere(described)) files.set(`${folder}/record.yaml`, readBytes(described));
    files.set(`${folder}/entry.md`, readBytes(`${content}/articles/${slug}.md`));
    files.set(`${folder}/reading.json`, readBytes(`${content}/articles/${slug}.reading.json`));
  }
  return files;
}

/** The vocabularies that say what the ids in entries and readings mean. */
export function readVocabularyFiles(content: string): Map<string, Uint8Array> {
  return new Map(
    VOCABULARIES.map((name) => [
      `vocabularies/${name}.yaml`,
      readBytes(`${content}/vocabularies/${name}.yaml`),
    ]),
  );
}
