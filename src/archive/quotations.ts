import type { Article } from '../domain/article.ts';
import type { Quotation, Speaker } from '../domain/quotation.ts';
import { withBroader } from '../domain/topic-tree.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { quotationAddress, termAddress } from '../site/addresses.ts';
import { archive, onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import type { Placed } from '../domain/words.ts';
import { wordsOfProse } from './proving-words.ts';
import { termOf } from './terms.ts';
import { termsWithin } from './terms-within.ts';

/** A quotation as a page shows it: in its sentence, with its speaker and the way there. */
export interface Quoted {
  readonly article: Article;
  readonly quotation: Placed<Quotation>;
  readonly before: string;
  /** The very words, without the marks around them. */
  readonly exact: string;
  readonly after: string;
  readonly speaker: string;
  readonly speakerHref: string | undefined;
  readonly href: string;
  /** The topics that the quotation, or the sentence around it, earns the article. */
  readonly topics: readonly string[];
}

/** The quotations of each article, the newest article first. */
const byArticle = onceABuild(
  () =>
    new Map(
      articlesNewestFirst().map((article) => [
        article,
        article.quotations.map((quotation) => quotedIn(article, quotation)),
      ]),
    ),
);

/** Every quotation, of the newest article first, in each in the order of its text. */
export const allQuotations = onceABuild(() => [...byArticle().values()].flat());

/** All that is reported without marks, of the newest article first; counted apart. */
export const allReported = onceABuild(() =>
  articlesNewestFirst().flatMap((article) =>
    article.reported.map((reported) => quotedIn(article, reported)),
  ),
);

const reportedBySpeaker = onceABuild(() => Map.groupBy(allReported(), speakerKey));

/** What a person or an organisation is reported to have said, without marks. */
export function reportedOf(id: string): readonly Quoted[] {
  return reportedBySpeaker().get(id) ?? [];
}

/** Every quotation in order of time: of the oldest article first. */
const oldestFirst = onceABuild(() => saidIn(articlesNewestFirst()));

const bySpeaker = onceABuild(() => new Map(speakers().map(({ key, said }) => [key, said])));

/** What a person or an organisation said, in order of time. */
export function saidBy(id: string): readonly Quoted[] {
  return bySpeaker().get(id) ?? [];
}

/** Of how many quotations nobody can tell who speaks. */
export const unknownSpeakers = onceABuild(
  () => allQuotations().filter(({ quotation }) => quotation.resolved === 'unknown').length,
);

const byTopic = onceABuild(() => {
  const { topics } = archive().vocabularies;
  const placed = oldestFirst().flatMap((quoted) =>
    withBroader(quoted.topics, topics).map((topic) => ({ topic, quoted })),
  );
  return Map.groupBy(placed, ({ topic }) => topic);
});

/** What was said on a topic, in the words that earn articles it or a narrower one, in order of time. */
export function saidOn(topic: string): readonly Quoted[] {
  return (byTopic().get(topic) ?? []).map(({ quoted }) => quoted);
}

/** What is quoted in articles, which come the newest first, in order of time. */
export function saidIn(newestFirst: readonly Article[]): readonly Quoted[] {
  return newestFirst.toReversed().flatMap((article) => byArticle().get(article) ?? []);
}

/** Somebody and what they said, in order of time. */
export interface Said {
  /** The id of a term, else the name in the text; empty where the speaker is not known. */
  readonly key: string;
  readonly said: readonly Quoted[];
}

/** All who spoke, the most quoted first, the unknown last. */
export const speakers = onceABuild(() => bySpeakerOf(oldestFirst()));

/** Sorts quotations by who speaks, the most quoted first, the unknown last. */
export function bySpeakerOf(quoted: readonly Quoted[]): Said[] {
  return [...Map.groupBy(quoted, speakerKey)]
    .map(([key, said]) => ({ key, said }))
    .toSorted(
      (a, b) => Number(a.key === '') - Number(b.key === '') || b.said.length - a.said.length,
    );
}

/** The name under which the archive lists a speaker. */
export function speakerWords({ kind, id, name }: Pick<Speaker, 'kind' | 'id' | 'name'>): string {
  const vocabulary = vocabularyOf(kind);
  if (id !== null && vocabulary !== undefined) return termOf(vocabulary, id).label;
  return name ?? 'Unknown speaker';
}

function quotedIn(article: Article, quotation: Placed<Quotation>): Quoted {
  const { before, exact, after } = wordsOfProse(article, quotation.words);
  const { kind, id } = quotation.speaker;
  const vocabulary = vocabularyOf(kind);
  return {
    article,
    quotation,
    before,
    exact,
    after,
    speaker: speakerWords(quotation.speaker),
    speakerHref: id !== null && vocabulary !== undefined ? termAddress(vocabulary, id) : undefined,
    href: quotationAddress(article.slug, quotation.id),
    topics: termsWithin(article, 'topics', quotation.words),
  };
}

function vocabularyOf(kind: Speaker['kind']): VocabularyName | undefined {
  return kind === 'person' ? 'people' : kind === 'organisation' ? 'organisations' : undefined;
}

function speakerKey({ quotation: { speaker } }: Quoted): string {
  return speaker.id ?? speaker.name ?? '';
}
