import type { Article } from '../domain/article.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';
import { copyOf, recordOf } from '../domain/capture-names.ts';
import { isThere, readBytes, sizeOf } from './files.ts';

/**
 * What the archive keeps of articles, byte for byte: of each a folder with its capture, its record,
 * its entry and its reading. An article that nobody has described has no record.
 */
export function readKeptFiles(
  content: string,
  articles: readonly Article[],
): Map<string, Uint8Array> {
  const kept = articles.flatMap((article) => keptFiles(content, article));
  return new Map(kept.map(([path, file]) => [path, readBytes(file)]));
}

/** How many bytes each of those files of an article has. */
export function sizesOfKeptFiles(content: string, article: Article): Map<string, number> {
  return new Map(keptFiles(content, article).map(([path, file]) => [path, sizeOf(file)]));
}

function keptFiles(content: string, { slug, record }: Article): (readonly [string, string])[] {
  const { capture } = record.source;
  const described = `${content}/captures/${recordOf(capture)}`;
  const folder = `articles/${slug}`;
  return [
    [`${folder}/${copyOf(capture)}`, `${content}/captures/${capture}`],
    ...(isThere(described) ? [[`${folder}/record.yaml`, described] as const] : []),
    [`${folder}/entry.md`, `${content}/articles/${slug}.md`],
    [`${folder}/reading.json`, `${content}/articles/${slug}.reading.json`],
  ];
}

/** The vocabularies, as far as there are any, that say what the ids in entries and readings mean. */
export function readVocabularyFiles(content: string): Map<string, Uint8Array> {
  const paths = VOCABULARIES.map((name) => `vocabularies/${name}.yaml`);
  const there = paths.filter((path) => isThere(`${content}/${path}`));
  return new Map(there.map((path) => [path, readBytes(`${content}/${path}`)]));
}
