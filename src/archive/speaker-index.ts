import { slugOf } from '../domain/slug-of.ts';
import { spokenAddress } from '../site/addresses.ts';
import { dateSpan } from './date-span.ts';
import { type Said, speakers } from './quotations.ts';

/** Somebody who is quoted, in the index of all who are. */
export interface SpeakerRow {
  readonly label: string;
  readonly href: string;
  readonly full: number;
  readonly few: number;
  readonly articles: number;
  /** When the last of the articles was published, in words. */
  readonly last: string | undefined;
}

/** All who spoke, the most quoted first, the unknown last. */
export function speakerRows(): SpeakerRow[] {
  return speakers().map(rowOf);
}

/** Who has a page is led to it, of others a single quotation, and of several the search for them. */
function rowOf({ key, said }: Said): SpeakerRow {
  const [first] = said;
  const single = said.length === 1 ? first?.href : undefined;
  const articles = [...new Set(said.map(({ article }) => article))];
  const full = said.filter(({ quotation }) => quotation.kind === 'direct').length;
  return {
    label: first?.speaker ?? '',
    href: first?.speakerHref ?? single ?? spokenAddress(slugOf(key) || 'unknown'),
    ...{ full, few: said.length - full, articles: articles.length },
    last: dateSpan(articles)?.last,
  };
}
