import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import type { Citation } from '../domain/citation.ts';
import { writeBibtex } from '../formats/bibtex.ts';
import { citationText } from '../formats/citation-text.ts';
import { writeCsl } from '../formats/csl.ts';
import { writeRis } from '../formats/ris.ts';
import { articleAddress, inFull } from '../site/addresses.ts';
import { archive } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { termOf } from '../archive/terms.ts';

/** A file format of citations, by the extension of its files. */
interface CitationFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly write: (citation: Citation) => string;
}

export const CITATION_FORMATS: Readonly<Record<string, CitationFormat>> = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: writeBibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: writeRis },
  json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: writeCsl },
};

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
    archive: archive().collection.name,
    address: inFull(articleAddress(slug)),
  };
}

/** A file for each article in each format of citations. */
export function citationPaths() {
  return articlesNewestFirst().flatMap((article) =>
    Object.entries(CITATION_FORMATS).map(([extension, { mediaType, write }]) => ({
      params: { slug: article.slug, extension },
      props: { mediaType, text: () => write(citationOf(article)) },
    })),
  );
}
