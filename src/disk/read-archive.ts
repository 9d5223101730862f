import type { About } from '../domain/archive-about.ts';
import type { Article } from '../domain/article.ts';
import { attempt, InputError, type Problem } from '../domain/problem.ts';
import type { ClutterRule } from '../domain/clutter.ts';
import type { Synonyms } from '../domain/synonyms.ts';
import { RECORD_FIELDS, valuesOf } from '../domain/record-fields.ts';
import type { Language } from '../language/language.ts';
import type { Reading } from '../domain/reading.ts';
import { eachVocabulary, type Vocabularies, type VocabularyName } from '../domain/vocabulary.ts';
import { readManifest, sha256 } from '../formats/manifest.ts';
import { readReading } from '../formats/reading.ts';
import { isThere, namesIn, readBytes, readText } from './files.ts';
import { readAbout } from './read-about.ts';
import { readArticle } from './read-article.ts';
import { readKnowledge, readSynonymsOf } from './read-knowledge.ts';
import { slugsIn } from './read-published.ts';

/** Everything that the site shows. */
export interface Archive {
  readonly about: About;
  readonly vocabularies: Vocabularies;
  /** Words that a search takes for the same. */
  readonly synonyms: readonly Synonyms[];
  /** Every clutter rule, those of single outlets too. */
  readonly clutter: readonly ClutterRule[];
  readonly articles: readonly Article[];
  /** Why articles are left out, an article a problem: their files are not as ingest wrote them. */
  readonly leftOut: readonly Problem[];
}

/**
 * Reads the archive of a content folder. An article of which a file is not as ingest wrote it is left
 * out. Throws an `InputError` with every fault found in what all rests on: no name, a term that no
 * vocabulary has; and where all articles would be left out.
 */
export function readArchive(content: string): Archive {
  const { vocabularies, clutter, languages } = readKnowledge(content);
  const about = readAbout(content);
  if (about === undefined) throw new InputError([nameless(content)]);
  const { articles, leftOut } = readArticles(content, languages);
  if (articles.length === 0 && leftOut.length > 0) throw new InputError(leftOut);
  const terms = eachVocabulary((name) => new Set(vocabularies[name].map(({ id }) => id)));
  const problems = articles.flatMap((article) => unknownTerms(article, terms, content));
  if (problems.length > 0) throw new InputError(problems);
  return {
    ...{ about, vocabularies, articles, leftOut },
    synonyms: readSynonymsOf(content),
    clutter: [...clutter, ...vocabularies.outlets.flatMap((outlet) => outlet.clutter)],
  };
}

function nameless(content: string): Problem {
  return {
    file: `${content}/archive.yaml`,
    what: 'is not there: nothing says what the archive is called.',
    remedy: `Run \`npm run new -- ${content}\`, which leaves what is there as it is.`,
  };
}

function readArticles(
  content: string,
  languages: readonly Language[],
): Pick<Archive, 'articles' | 'leftOut'> {
  const manifest = `${content}/articles/SHA256SUMS`;
  const sums = readManifest(isThere(manifest) ? readText(manifest) : '');
  const sumOfCapture = (name: string) => {
    const file = `${content}/captures/${name}`;
    return isThere(file) ? sha256(readBytes(file)) : undefined;
  };
  const names = new Set([...namesIn(`${content}/articles`), ...sums.keys()]);
  const leftOut: Problem[] = [];
  const articles = slugsIn([...names]).flatMap((slug) =>
    attempt<Article[]>(
      () => [readArticle(slug, { content, languages, sums, sumOfCapture })],
      ([problem]) => {
        if (problem !== undefined) leftOut.push(problem);
        return [];
      },
    ),
  );
  return { articles, leftOut };
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

function unknownTerms(article: Article, terms: TermIds, content: string): Problem[] {
  const { slug, record, quotations, reported } = article;
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
  return unknown.map((what) => ({
    file: `${content}/articles/${slug}.md`,
    what,
    remedy: 'Run `npm run ingest`.',
  }));
}

const OUTLET_FIELDS = RECORD_FIELDS.filter(({ kind }) => kind === 'outlet');

type TermIds = Readonly<Record<VocabularyName, ReadonlySet<string>>>;
