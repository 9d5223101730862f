import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { langOf } from '../domain/language-code.ts';
import { noticeLeads } from '../domain/notice.ts';
import { slugOf } from '../domain/slug-of.ts';
import { withBroader } from '../domain/topic-tree.ts';
import { eachField, type Field } from '../search/query.ts';
import {
  type ArticleRow,
  indexable,
  type QuotationRow,
  type SearchRecord,
  type SearchRecords,
  UNKNOWN,
} from '../search/records.ts';
import { articleAddress, termAddress } from '../site/addresses.ts';
import { archive } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { outletWords } from '../archive/outlet-words.ts';
import { quotationFacts, whoWords } from '../archive/quotation-facts.ts';
import { allQuotations, allReported, type Quoted, speakerWords } from '../archive/quotations.ts';
import { statementLink } from '../archive/statements.ts';
import { termOf } from '../archive/terms.ts';

const KINDS = {
  direct: 'Full quotation',
  partial: 'A few words',
  reported: 'Reported, not quoted',
} as const;

/** What the search index is made of: each article, each quotation, and the names of filter values. */
export function searchRecords(): SearchRecords {
  const labels = eachField((): Record<string, string> => ({}));
  const named: Naming = (field, id, label) => {
    labels[field][id] = label;
    return id;
  };
  const articles = articlesNewestFirst().map((article) => articleRecord(article, named));
  const said = [...allQuotations(), ...allReported()];
  const quotations = said.map((quoted) => quotationRecord(quoted, named));
  return { articles, quotations, labels };
}

/** Remembers the name of a filter value, and gives back its id. */
type Naming = (field: Field, id: string, label: string) => string;

function articleRecord(article: Article, named: Naming): SearchRecord<ArticleRow> {
  const { record, blocks, quotations, slug } = article;
  const href = articleAddress(slug);
  const title = titleWords(record);
  return {
    url: href,
    content: indexable(blocks.map(({ text }) => text).join(' ')),
    meta: { title: indexable(title) },
    row: {
      title,
      href,
      authors: record.authors.join(', ') || undefined,
      ...whereAndWhen(record),
      lang: langOf(record.language).lang,
      blocks: blocks.map(({ id, text }) => ({ id, text })),
    },
    facts: {
      ...articleFacts(article, named),
      topic: topicIds(record.topics, named),
      speaker: unique(quotations.map(({ speaker }) => speakerId(speaker, named))),
      kind: unique(quotations.map(({ kind }) => named('kind', kind, KINDS[kind]))),
    },
  };
}

function quotationRecord(quoted: Quoted, named: Naming): SearchRecord<QuotationRow> {
  const { article, quotation, before, exact, after, speaker, speakerHref, href, topics } = quoted;
  const { record, slug } = article;
  return {
    url: href,
    content: indexable(exact),
    meta: { speaker: indexable(speaker) },
    row: {
      kind: quotation.kind,
      words: exact,
      before,
      after,
      lang: langOf(record.language).lang,
      href,
      speaker,
      speakerHref,
      who: quotation.certainty === 'stated' ? undefined : whoWords(quotation),
      facts: quotationFacts(quotation),
      article: { label: titleWords(record), href: articleAddress(slug) },
      ...whereAndWhen(record),
      topics: topics.map((id) => ({
        label: termOf('topics', id).label,
        href: termAddress('topics', id),
      })),
      statement: statementLink(quotation),
    },
    facts: {
      ...articleFacts(article, named),
      topic: topicIds(topics, named),
      speaker: [speakerId(quotation.speaker, named)],
      kind: [named('kind', quotation.kind, KINDS[quotation.kind])],
    },
  };
}

function whereAndWhen({ outlet, source, date, notices }: Article['record']) {
  return {
    outlet: outletWords({ outlet, source }),
    date: dateWords(date),
    isRough: daysOf(date).includes('/') || undefined,
    notices: noticeLeads(notices),
  };
}

/** As on the page of a topic, a narrower one counts as its broader ones, too. */
function topicIds(ids: readonly string[], named: Naming): string[] {
  const all = withBroader(ids, archive().vocabularies.topics);
  return all.map((id) => named('topic', id, termOf('topics', id).label));
}

function articleFacts({ record }: Article, named: Naming) {
  const { outlet, people, date } = record;
  const label = outlet === null ? 'Outlet not known' : termOf('outlets', outlet).label;
  return {
    outlet: [named('outlet', outlet ?? UNKNOWN, label)],
    person: people.map((id) => named('person', id, termOf('people', id).label)),
    days: daysOf(date),
  };
}

/** The days a date may fall on: `2025-02-05`, `2025-05-04/`, `` where it is not known. */
function daysOf(date: string | null): string {
  if (date === null) return '';
  const { first = '', last = '' } = dayRange(date);
  return first === last ? first : `${first}/${last}`;
}

function speakerId(speaker: Quoted['quotation']['speaker'], named: Naming): string {
  const label = speakerWords(speaker);
  const id = speaker.id ?? (speaker.name === null ? UNKNOWN : slugOf(speaker.name));
  return named('speaker', id === '' ? UNKNOWN : id, label);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
