import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import type { Citation } from '../domain/citation.ts';
import { writeBibtex } from '../formats/bibtex.ts';
import { citationText } from '../formats/citation-text.ts';
import { writeCsl } from '../formats/csl.ts';
import { writeRis } from '../formats/ris.ts';
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

/** The formats of citations, by the extension of their files. */
const FORMATS = {
  bib: { format: 'BibTeX', write: writeBibtex },
  ris: { format: 'RIS', write: writeRis },
  json: { format: 'CSL-JSON', write: writeCsl },
} as const;

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
    archive: archive().about.name,
    address: inFull(articleAddress(slug)),
  };
}

/** How an article is cited in each format, and the name of a file of it: `<slug>.bib`. */
export function citationFiles(article: Article): CitationFile[] {
  return Object.entries(FORMATS).map(([extension, { format, write }]) => ({
    format,
    name: `${article.slug}.${extension}`,
    text: write(citationOf(article)),
  }));
}
