import type { About } from '../domain/archive-about.ts';
import { type Article, makeArticle } from '../domain/article.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import type { ClutterRule } from '../domain/clutter.ts';
import type { Synonyms } from '../domain/synonyms.ts';
import { RECORD_FIELDS, valuesOf } from '../domain/record-fields.ts';
import { type Language, languageOf } from '../language/language.ts';
import type { Reading } from '../domain/reading.ts';
import { eachVocabulary, type Vocabularies, type VocabularyName } from '../domain/vocabulary.ts';
import { readEntry } from '../formats/entry.ts';
import { sha256 } from '../formats/manifest.ts';
import { readReading } from '../formats/reading.ts';
import { isThere, namesIn, readBytes, readText } from './files.ts';
import { readAbout } from './read-about.ts';
import { readKnowledge, readSynonymsOf } from './read-knowledge.ts';

/** Everything that the site shows. */
export interface Archive {
  readonly about: About;
  readonly vocabularies: Vocabularies;
  /** Words that a search takes for the same. */
  readonly synonyms: readonly Synonyms[];
  /** Every clutter rule, those of single outlets too. */
  readonly clutter: readonly ClutterRule[];
  readonly articles: readonly Article[];
}

/**
 * Reads the archive of a content folder. Throws an `InputError` with every fault found: no name, an
 * entry without its reading, a term that no vocabulary has, a capture that was changed.
 */
export function readArchive(content: string): Archive {
  const { vocabularies, clutter, languages } = readKnowledge(content);
  const about = readAbout(content);
  if (about === undefined) throw new InputError([nameless(content)]);
  const slugs = namesIn(`${content}/articles`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const articles = slugs.map((slug) => readArticle(content, slug, languages));
  const terms = eachVocabulary((name) => new Set(vocabularies[name].map(({ id }) => id)));
  const problems = articles.flatMap((article) => problemsOf(article, terms, content));
  if (problems.length > 0) throw new InputError(problems);
  return {
    about,
    vocabularies,
    synonyms: readSynonymsOf(content),
    clutter: [...clutter, ...vocabularies.outlets.flatMap((outlet) => outlet.clutter)],
    articles,
  };
}

function nameless(content: string): Problem {
  return {
    file: `${content}/archive.yaml`,
    what: 'is not there: nothing says what the archive is called.',
    remedy: `Run \`npm run new -- ${content}\`, which leaves what is there as it is.`,
  };
}

function readArticle(content: string, slug: string, languages: readonly Language[]): Article {
  const file = `${content}/articles/${slug}.md`;
  const reading = readReadingOf(content, slug);
  const language = languageOf(reading.language, languages);
  return makeArticle(readEntry(readText(file), file), reading, language, file);
}

/** The reading of an article as ingest wrote it. */
export function readReadingOf(content: string, slug: string): Reading {
  const file = `${content}/articles/${slug}.reading.json`;
  return readReading(readText(file), file);
}

/** The capture of an article, byte for byte. */
export function readCaptureOf(content: string, { record }: Pick<Article, 'record'>): Buffer {
  return readBytes(`${content}/captures/${record.source.capture}`);
}

function problemsOf(article: Article, terms: TermIds, content: string): Problem[] {
  const { slug, record, quotations, reported, capture } = article;
  const { source } = record;
  const speakers = (kind: string) =>
    [...quotations, ...reported].flatMap(({ speaker }) =>
      speaker.kind === kind ? (speaker.id ?? []) : [],
    );
  const fields = [
    ['people', [...record.people, ...speakers('person')]],
    ['organisations', [...record.organisations, ...speakers('organisation')]],
    ['topics', record.topics],
    ['outlets', OUTLET_FIELDS.flatMap((field) => valuesOf(record, field))],
  ] as const;
  const unknown = fields.flatMap(([name, ids]) =>
    ids
      .filter((id) => !terms[name].has(id))
      .map((id) => `names ${id}, which vocabularies/${name}.yaml does not have.`),
  );
  // Of what may not be shown whole an archive that was made of a bag has no capture.
  const isLeftOut = record.show !== 'full' && !isThere(`${content}/captures/${source.capture}`);
  const sum = isLeftOut ? source.sha256 : sha256(readCaptureOf(content, article));
  const isChanged = sum !== source.sha256 || sum !== capture.sha256;
  const changed = isChanged ? [`is not of the capture ${source.capture} as it is now.`] : [];
  return [...unknown, ...changed].map((what) => ({
    file: `${content}/articles/${slug}.md`,
    what,
    remedy: 'Run `npm run ingest`.',
  }));
}

const OUTLET_FIELDS = RECORD_FIELDS.filter(({ kind }) => kind === 'outlet');

type TermIds = Readonly<Record<VocabularyName, ReadonlySet<string>>>;
