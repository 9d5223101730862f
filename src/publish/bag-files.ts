import {
  keptFilesOf,
  readKeptFiles,
  SHARED_FILES,
  sizesOfKeptFiles,
} from '../disk/read-kept-files.ts';
import { filesOf } from '../disk/read-published.ts';
import type { Article } from '../domain/article.ts';
import { attempt } from '../domain/problem.ts';
import { readingOf } from '../domain/reading-of.ts';
import type { Synonyms } from '../domain/synonyms.ts';
import { type Vocabularies, VOCABULARIES } from '../domain/vocabulary.ts';
import type { Files } from '../formats/bag.ts';
import {
  cutArrivals,
  cutManifest,
  cutSynonyms,
  cutTable,
  cutVocabulary,
} from '../formats/cut-lists.ts';
import { writeEntry } from '../formats/entry.ts';
import { readManifest, sha256, writeManifest } from '../formats/manifest.ts';
import { writeReading } from '../formats/reading.ts';

/** What an archive shows. */
interface Shown {
  readonly articles: readonly Article[];
  readonly vocabularies: Vocabularies;
  readonly synonyms: readonly Synonyms[];
}

/** True of an article that is given out as it is kept, with its capture. */
export function isGivenWhole({ record }: Article): boolean {
  return record.show === 'full';
}

/**
 * The files of an article as they are given out, by their paths in a content folder: as they are
 * kept; or, where not all may be shown, an entry and a reading of what is shown.
 */
export function filesOfArticle(content: string, article: Article): Files {
  if (isGivenWhole(article)) return readKeptFiles(content, keptFilesOf(content, article));
  const { entry, reading } = filesOf(article.slug);
  const shown = withCapture(article);
  return new Map([
    [`articles/${entry}`, Buffer.from(writeEntry(shown))],
    [`articles/${reading}`, Buffer.from(writeReading(readingOf(shown)))],
  ]);
}

/** What stands for the capture of which nothing is shown, not even its name. */
const NAMELESS = { capture: 'not-given-out', sha256: '0'.repeat(64) };

/** An article as the formats have it, in which each names its capture. */
function withCapture(article: Article): Article {
  const { record, capture } = article;
  if (record.source.capture !== '') return article;
  return {
    ...article,
    record: { ...record, source: { ...record.source, ...NAMELESS } },
    capture: { ...capture, file: NAMELESS.capture, sha256: NAMELESS.sha256, bytes: 1 },
  };
}

/** How many bytes each of them has. */
export function sizesOfArticle(content: string, article: Article): ReadonlyMap<string, number> {
  if (isGivenWhole(article)) return sizesOfKeptFiles(content, keptFilesOf(content, article));
  return lengthsOf(filesOfArticle(content, article));
}

/** The length of each of some files. */
export function lengthsOf(files: Files): ReadonlyMap<string, number> {
  return new Map([...files].map(([path, { length }]) => [path, length]));
}

/** Leaves out of a file, of some path, what is not given out. */
type Cut = (bytes: Uint8Array, path: string) => Uint8Array;

/**
 * The files that all articles share, by their paths: what the archive says of itself, its vocabularies
 * and rules, and its lists of files, each without what is not given out.
 */
export function sharedFiles(content: string, shown: Shown): Files {
  const captures = new Set(
    shown.articles.filter(isGivenWhole).map(({ record }) => record.source.capture),
  );
  const isGiven = (name: string) => captures.has(name);
  const words = new Set(shown.synonyms.map(String));
  const cuts: Readonly<Record<string, Cut>> = {
    ...Object.fromEntries(VOCABULARIES.map((name) => termsShown(name, shown))),
    'vocabularies/synonyms.yaml': ofText((text) =>
      cutSynonyms(text, (list) => words.has(String(list))),
    ),
    'captures/SHA256SUMS': ofText((text) => cutManifest(text, isGiven)),
    'captures/ADDED': ofText((text, path) => cutArrivals(text, path, isGiven)),
    'captures/records.csv': (bytes, path) => cutTable(bytes, path, isGiven),
    'articles/SHA256SUMS': ofText((text) => sumsGiven(content, text, shown)),
  };
  const kept = [...readKeptFiles(content, SHARED_FILES)].flatMap(([path, bytes]) =>
    attempt<(readonly [string, Uint8Array])[]>(
      () => [[path, cuts[path]?.(bytes, path) ?? bytes]],
      // Of what cannot be read nobody can say that it may be given out.
      () => [],
    ),
  );
  return new Map(kept);
}

function ofText(cut: (text: string, path: string) => string): Cut {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (bytes, path) => Buffer.from(cut(decoder.decode(bytes), path));
}

function termsShown(name: (typeof VOCABULARIES)[number], { vocabularies }: Shown) {
  const ids = new Set<string>(vocabularies[name].map(({ id }) => id));
  const cut = ofText((text) => cutVocabulary(text, (id) => ids.has(id)));
  return [`vocabularies/${name}.yaml`, cut] as const;
}

/** The manifest of entries and readings; of those that are written anew, as they are given out. */
function sumsGiven(content: string, text: string, { articles }: Shown): string {
  const written = articles.filter((article) => !isGivenWhole(article));
  const files = written.flatMap((article) => [...filesOfArticle(content, article)]);
  const sums = files.map(
    ([path, bytes]) => [path.replace('articles/', ''), sha256(bytes)] as const,
  );
  const given = new Set(articles.flatMap(({ slug }) => Object.values(filesOf(slug))));
  const kept = [...readManifest(text)].filter(([name]) => given.has(name));
  return writeManifest(new Map([...kept, ...sums]));
}
