import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InputError, type Problem } from '../domain/problem.ts';
import type { Reading } from '../domain/reading.ts';
import type { ClutterRule } from '../domain/clutter.ts';
import type { Vocabularies } from '../domain/vocabulary.ts';
import { type Entry, readEntry } from '../formats/entry.ts';
import { readReading } from '../formats/reading.ts';
import { readYaml } from '../formats/yaml.ts';
import { namesIn, readBytes, readText } from './files.ts';
import { readKnowledge } from './read-knowledge.ts';

const collectionSchema = z.strictObject({
  name: z.string().min(1),
  subject: z.string().min(1),
  headline: z.string().min(1),
  description: z.string().min(1),
});

/** An article of the archive: its entry, its reading and the capture both were made from. */
export interface Archived extends Entry {
  readonly slug: string;
  readonly reading: Reading;
  /** The capture as it came; its checksum is that of the reading. */
  readonly capture: Uint8Array;
}

/** Everything that the site shows. */
export interface Archive {
  readonly collection: z.infer<typeof collectionSchema>;
  readonly vocabularies: Vocabularies;
  /** Every clutter rule, those of single outlets too. */
  readonly clutter: readonly ClutterRule[];
  readonly articles: readonly Archived[];
}

/**
 * Reads the archive of a content folder. Throws an `InputError` with every fault found: an entry
 * without its reading, a term that no vocabulary has, a capture that was changed.
 */
export function readArchive(content: string): Archive {
  const { vocabularies, clutter } = readKnowledge(content);
  const collection = `${content}/collection.yaml`;
  const slugs = namesIn(`${content}/articles`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const articles = slugs.map((slug) => readArchived(content, slug));
  const problems = articles.flatMap((article) => problemsOf(article, vocabularies, content));
  if (problems.length > 0) throw new InputError(problems);
  return {
    collection: readYaml(readText(collection), collection, collectionSchema).value,
    vocabularies,
    clutter: [...clutter, ...vocabularies.outlets.flatMap((outlet) => outlet.clutter)],
    articles,
  };
}

function readArchived(content: string, slug: string): Archived {
  const entry = `${content}/articles/${slug}.md`;
  const reading = `${content}/articles/${slug}.reading.json`;
  const { article, blocks } = readEntry(readText(entry), entry);
  return {
    slug,
    article,
    blocks,
    reading: readReading(readText(reading), reading),
    capture: readBytes(`${content}/captures/${article.source.capture}`),
  };
}

function problemsOf(
  { slug, article, reading, capture }: Archived,
  { people, organisations, topics, outlets }: Vocabularies,
  content: string,
): Problem[] {
  const { outlet, source } = article;
  const speakers = (kind: string) =>
    reading.quotations.flatMap(({ speaker }) => (speaker.kind === kind ? (speaker.id ?? []) : []));
  const fields = [
    ['people', [...article.people, ...speakers('person')], people],
    ['organisations', [...article.organisations, ...speakers('organisation')], organisations],
    ['topics', article.topics, topics],
    ['outlets', [outlet, source.originalPublisher, source.credit], outlets],
  ] as const;
  const unknown = fields.flatMap(([name, ids, terms]) =>
    ids
      .filter((id) => id !== null && !terms.some((term) => term.id === id))
      .map((id) => `names ${String(id)}, which vocabularies/${name}.yaml does not have.`),
  );
  const sum = createHash('sha256').update(capture).digest('hex');
  const isChanged = sum !== source.sha256 || sum !== reading.capture.sha256;
  const changed = isChanged ? [`is not of the capture ${source.capture} as it is now.`] : [];
  return [...unknown, ...changed].map((what) => ({
    file: `${content}/articles/${slug}.md`,
    what,
    remedy: 'Run `npm run ingest`.',
  }));
}
