import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import type { Citation, Reference } from '../domain/citation.ts';
import { noticeWords } from '../domain/notice.ts';
import { CITATION_FORMATS } from '../formats/citations/citation-formats.ts';
import { citationText, referenceOf } from '../formats/citations/citation-text.ts';
import { articleAddress, inFull } from '../site/addresses.ts';
import { archive } from '../archive/archive.ts';
import { termOf } from '../archive/terms.ts';

/** A citation for reference managers. */
interface CitationFile {
  /** `BibTeX`. */
  readonly format: string;
  readonly name: string;
  readonly text: string;
}

/** How an article is cited, in words. */
export function citationWords(article: Article): string {
  return citationText(citationOf(article));
}

/** What a reference to an article says. */
export function citationOf({ slug, record }: Article): Citation {
  const { authors, outlet, date, language, source } = record;
  const label = (id: string | null) => (id === null ? null : termOf('outlets', id).label);
  return {
    id: slug,
    title: titleWords(record),
    authors,
    outlet: label(outlet),
    originalPublisher: label(source.originalPublisher),
    credit: label(source.credit),
    language,
    date,
    original: source.url,
    notices: record.notices.map(noticeWords),
    archive: archive().about.name,
    address: inFull(articleAddress(slug)),
  };
}

/** The reference to an article, as the formats take it. */
export function referenceToArticle(article: Article): Reference {
  return referenceOf(citationOf(article));
}

/** How an article is cited in each format, and the name of a file of it: `<slug>.bib`. */
export function citationFiles(article: Article): CitationFile[] {
  return CITATION_FORMATS.map(({ extension, name, write }) => ({
    format: name,
    name: `${article.slug}.${extension}`,
    text: write([referenceToArticle(article)]),
  }));
}
