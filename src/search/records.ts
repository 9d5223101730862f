import { spelt } from './letters.ts';
import type { Field } from './query.ts';

/** The id of a speaker, or of an outlet, that is not known. */
export const UNKNOWN = 'unknown';

/** A name and the page it leads to. */
interface Linked {
  readonly label: string;
  readonly href: string;
}

/** A block of an article's prose. */
export interface BlockText {
  readonly id: string;
  readonly text: string;
}

/** What a result shows of an article, beside the words that were found. */
export interface ArticleRow {
  readonly title: string;
  readonly href: string;
  /** Who wrote it, as a reference names them. */
  readonly authors?: string | undefined;
  readonly outlet: string;
  readonly date: string;
  /** True where it may be of several days. */
  readonly isRough?: boolean | undefined;
  /** What became of it since, each with its day: `Corrected on 5 December 2026`. */
  readonly notices?: readonly string[] | undefined;
  /** What its words are in, where that is not the language of the site. */
  readonly lang?: string | undefined;
  readonly blocks: readonly BlockText[];
}

/** What a result shows of a quotation. */
export interface QuotationRow {
  readonly kind: 'direct' | 'partial' | 'reported';
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** What these words are in, where that is not the language of the site. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly speaker: string;
  readonly speakerHref: string | undefined;
  /** The speaker with as much doubt as there is, where there is some: `likely Ann Lee`. */
  readonly who?: string | undefined;
  /** Cue, the speaker as printed, the kind: `said · named here as “she” · full quotation`. */
  readonly facts: string;
  readonly article: Linked;
  readonly outlet: string;
  readonly date: string;
  /** True where its article may be of several days. */
  readonly isRough?: boolean | undefined;
  /** What became of its article since. */
  readonly notices?: readonly string[] | undefined;
  readonly topics: readonly Linked[];
  /** Where other articles have the same words: `worded 2 ways`. */
  readonly statement?: Linked | undefined;
}

/** By what a record is filtered and sorted; the values are ids. */
interface RecordFacts extends Readonly<Record<Field, readonly string[]>> {
  /** The days on which it may have been published: `2025-02-05`, `2025-05-04/`, ``. */
  readonly days: string;
}

/** A record of the search index: what is searched, what is shown, what is filtered. */
export interface SearchRecord<Row = ArticleRow | QuotationRow> {
  /** An address of its own; tells it from other records. */
  readonly url: string;
  /** The words that are searched; what stands between two spaces is a word to the index. */
  readonly content: string;
  /** Further words that are searched: the title, the speaker. */
  readonly meta: Readonly<Record<string, string>>;
  readonly row: Row;
  readonly facts: RecordFacts;
}

/** All records, and the names of the values of the filters, by id. */
export interface SearchRecords {
  readonly articles: readonly SearchRecord<ArticleRow>[];
  readonly quotations: readonly SearchRecord<QuotationRow>[];
  readonly labels: Readonly<Record<Field, Readonly<Record<string, string>>>>;
}

/**
 * The words of a text for the index: in their order, one space between them, so that the place of a
 * word in the index is its place in `text.split(/\s+/)`. Pagefind reads marks of its own out of
 * underscores, joins words at zero-width spaces, at dashes other than the hyphen and at typographic
 * apostrophes (`l’Union`), and takes `ł` for no `l`.
 */
export function indexable(text: string): string {
  return spelt(text)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[_\u200b\ufeff\0]/g, '.')
    .replace(/[‐-―…]/g, '-')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
