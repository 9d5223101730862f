import type { Quotation } from '../../../domain/quotation.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Token } from '../phrases/token.ts';
import type { Attribution } from './attribution.ts';

/** What a rule is asked of a run: is it a quotation? */
export interface AskedRun {
  readonly tokens: readonly Token[];
  /** The number of its token, and the words in its marks. */
  readonly run: number;
  readonly text: string;
  readonly isQuoting: boolean;
  readonly runsOn: boolean;
  readonly isHeading: boolean;
  /** True where the passage before leads to it: by a colon, or by a quotation that goes on here. */
  readonly isLed: boolean;
  /** True where nothing of the reporter's sentence stands before it. */
  readonly opens: boolean;
  /** What its sentence says of it, behind it and before. */
  readonly after: Attribution | undefined;
  readonly ahead: Attribution | undefined;
  /** The quotation before it in its block. */
  readonly before: { readonly run: number; readonly verdict: Verdict } | undefined;
  readonly speech: SpeechWords;
}

/** What a quotation is found to be. */
export interface Verdict {
  readonly kind: Quotation['kind'];
  readonly attribution: Attribution | null;
  /** True where it goes on with the quotation before it in its sentence: “A,” she said, “B.” */
  readonly split: boolean;
}
