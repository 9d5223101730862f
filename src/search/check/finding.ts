import type { Segment } from '../engine/marks.ts';
import type { ArticleRow, QuotationRow } from '../records.ts';

/** What a draft’s quotation is, held against the archive. */
export const VERDICTS = [
  'exact',
  'in-text',
  'altered',
  'cut',
  'other-speaker',
  'not-here',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Words of the archive with what stands around them, and the way there. */
interface Place {
  readonly words: readonly Segment[];
  readonly before: string;
  readonly after: string;
  readonly href: string;
}

/** A quotation that is like one of a draft; its `words` are marked where the draft has others. */
export interface FoundQuotation extends Place, Omit<QuotationRow, keyof Place | 'topics'> {}

/** The same of the text of an article, where it is no quotation. */
export interface FoundText extends Place, Pick<ArticleRow, 'outlet' | 'date' | 'lang' | 'title'> {
  readonly speaker?: undefined;
}

/** What was found for one quotation of a draft. */
export interface Finding {
  readonly verdict: Verdict;
  /** The words of the draft, marked where the archive has others. */
  readonly draft: readonly Segment[];
  readonly found?: FoundQuotation | FoundText;
  /** Where words differ: whether they do, or some are only left out. */
  readonly difference?: 'cut' | 'altered' | undefined;
  /** Where words are left out: true where the draft says so. */
  readonly isCutSaid: boolean;
  /** Whom the draft names where the archive has another speaker. */
  readonly named?: string | undefined;
}
