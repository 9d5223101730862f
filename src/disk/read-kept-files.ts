import type { Article } from '../domain/article.ts';
import { recordOf } from '../domain/capture-names.ts';
import { VOCABULARY_FILES } from '../formats/vocabulary-files.ts';
import { isThere, readBytes, sizeOf } from './files.ts';
import { ABOUT_FILES } from './read-about.ts';
import { filesOf } from './read-published.ts';
import { TABLE } from './read-record.ts';

/** What an archive has of all its articles together, as far as it is there, by paths in its folder. */
export const SHARED_FILES = [
  ...ABOUT_FILES,
  'clutter.yaml',
  ...VOCABULARY_FILES.map((name) => `vocabularies/${name}`),
  ...['SHA256SUMS', 'ADDED', TABLE].map((name) => `captures/${name}`),
  'articles/SHA256SUMS',
] as const;

/**
 * The files that an archive has of an article, by their paths in its folder: its capture, its record
 * where somebody has described it, its entry and its reading.
 */
export function keptFilesOf(content: string, { slug, record }: Article): string[] {
  const { capture } = record.source;
  const described = `captures/${recordOf(capture)}`;
  const { entry, reading } = filesOf(slug);
  return [
    `captures/${capture}`,
    ...(isThere(`${content}/${described}`) ? [described] : []),
    ...[entry, reading].map((name) => `articles/${name}`),
  ];
}

/** Files of a content folder, byte for byte, by their paths; those that are not there are left out. */
export function readKeptFiles(content: string, paths: readonly string[]): Map<string, Uint8Array> {
  const there = paths.filter((path) => isThere(`${content}/${path}`));
  return new Map(there.map((path) => [path, readBytes(`${content}/${path}`)]));
}

/** How many bytes each of these files has. */
export function sizesOfKeptFiles(content: string, paths: readonly string[]): Map<string, number> {
  return new Map(paths.map((path) => [path, sizeOf(`${content}/${path}`)]));
}
