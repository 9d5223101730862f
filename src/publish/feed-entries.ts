import type { Article } from '../domain/article.ts';
import { type CatalogueRecord, titleLang, titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { certainDay } from '../domain/edtf-date.ts';
import type { FeedEntry, FeedLine } from '../domain/feed.ts';
import { noticeWords } from '../domain/notice.ts';
import { articleAddress, inFull } from '../site/addresses.ts';
import { brokenOff } from '../archive/opening.ts';
import { outletWords } from '../archive/outlet-words.ts';
import { placeWords } from '../archive/proving-words.ts';
import { quotationFacts, whoWords } from '../archive/quotation-facts.ts';
import type { Quoted } from '../archive/quotations.ts';
import { type Row, termOf } from '../archive/terms.ts';

/** A title may have as many letters; the words of a quotation stand below it in full. */
const LONGEST_TITLE = 120;

/** A row of a list, and what its words prove. */
export type ProvedRow = readonly [proved: string, row: Row];

/** An article in a feed, with the words that earn it its place there. */
export function articleEntry({ slug, record }: Article, rows: readonly ProvedRow[]): FeedEntry {
  return {
    ...entryOf(record, record.topics),
    address: inFull(articleAddress(slug)),
    title: titleWords(record),
    titleLanguage: titleLang(record).lang ?? null,
    lines: [...linesOf(record), ...rows.flatMap(proofLine)],
  };
}

/** A quotation in a feed: its very words, who says them and how sure that is, and where they stand. */
export function quotationEntry({ article, quotation, ...quoted }: Quoted): FeedEntry {
  const { record } = article;
  const { language } = record;
  const { before, exact, after } = quoted;
  const sure = quotation.certainty === 'stated' ? 'speaker stated' : '';
  const sentence = { text: `${before}${exact}${after}`, language };
  const place = placeWords(quotation.words.block.id);
  return {
    ...entryOf(record, quoted.topics),
    address: inFull(quoted.href),
    title: `${whoWords(quotation)}: ${brokenOff(exact, LONGEST_TITLE)}`,
    titleLanguage: language,
    lines: [
      { quoted: { text: exact, language } },
      { words: [quoted.speaker, sure, quotationFacts(quotation)].filter(Boolean).join(' · ') },
      ...(before + after === ''
        ? []
        : [{ words: `In its sentence (${place}):`, quoted: sentence }]),
      { words: titleWords(record) },
      ...linesOf(record),
    ],
  };
}

/** What an entry says of the article that it is, or is from. */
function entryOf(record: CatalogueRecord, topics: readonly string[]) {
  const { date, added, authors, language, source } = record;
  return {
    ...{ original: source.url, language, authors, added },
    published: certainDay(date),
    tags: topics.map((id) => ({ id, label: termOf('topics', id).label })),
  };
}

/** Who published an article, and when, and when it came in; and what became of it since. */
function linesOf(record: CatalogueRecord): FeedLine[] {
  const { date, added, notices } = record;
  const published = date === null ? 'Date not known' : `Published ${dateWords(date)}`;
  return [
    { words: `${outletWords(record)}. ${published}. Added ${dateWords(added)}.` },
    ...notices.map((notice) => ({ words: noticeWords(notice) })),
  ];
}

function proofLine([proved, { words }]: ProvedRow): FeedLine[] {
  if (words === undefined) return [];
  if (words.kind === 'assertion')
    return [{ words: `${proved} (reason given by the archive): ${words.basis}` }];
  const { before, exact, after, place, language } = words;
  return [
    { words: `${proved} (${place}):`, quoted: { text: `${before}${exact}${after}`, language } },
  ];
}
