import { segmentsOf } from '../engine/marks.ts';
import type { ArticleRow, QuotationRow } from '../records.ts';
import { MOST_LOOKED_AT } from './candidates.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { DraftRun } from './draft.ts';
import type { Finding, FoundQuotation, FoundText } from './finding.ts';
import { isAlike } from './is-alike.ts';
import { isNamed, type KnownSpeakers, speakerNamed } from './named-speaker.ts';
import { sentencesAround } from './sentences-around.ts';

/** What of the archive may have the words of a draft. */
export interface Candidates {
  readonly quotations: readonly QuotationRow[];
  readonly articles: readonly ArticleRow[];
}

interface Likeness<Row> {
  readonly row: Row;
  readonly difference: Difference;
}

/** Judges a quotation of a draft: by the most alike of the archive’s, else by the texts. */
export function judge(run: DraftRun, candidates: Candidates, known: KnownSpeakers): Finding {
  const quotations = likest(
    run,
    candidates.quotations.map((row) => ({
      ...{ row, text: row.words },
      isNamed: known.names.has(row.speaker) && isNamed(run, row.speaker),
    })),
  );
  const [likestQuotation] = quotations;
  if (likestQuotation?.difference.kind === 'same') return ofQuotations(run, quotations, known);
  const blocks = candidates.articles.flatMap((article) =>
    article.blocks.map((block) => ({ row: { article, block }, text: block.text, isNamed: false })),
  );
  const [text] = likest(run, blocks);
  // Where a reporter’s words part a quotation, the text around has more of the draft than either part.
  const isNearer = costOf(text) < costOf(likestQuotation);
  if (likestQuotation !== undefined && !isNearer) return ofQuotations(run, quotations, known);
  if (text === undefined) return { verdict: 'not-here', draft: plain(run), isCutSaid: false };
  const { kind, isCutSaid } = text.difference;
  return {
    verdict: kind === 'same' ? 'in-text' : kind,
    ...{ draft: drafted(run, text.difference), isCutSaid },
    found: foundText(text.row, text.difference),
    difference: kind === 'same' ? undefined : kind,
  };
}

function costOf(one: Pick<Likeness<unknown>, 'difference'> | undefined): number {
  return one?.difference.cost ?? Infinity;
}

/** Those that are like the draft, the likest first. */
function likest<Row>(
  { words }: DraftRun,
  candidates: readonly { row: Row; text: string; isNamed: boolean }[],
): Likeness<Row>[] {
  return candidates
    .flatMap(({ row, text, isNamed: isSpeaker }) => {
      const difference = differenceOf(words, text);
      const isFound = difference !== undefined && isAlike(difference, isSpeaker);
      return isFound ? [{ row, difference }] : [];
    })
    .toSorted((a, b) => a.difference.cost - b.difference.cost);
}

/** Of the likest quotations one is enough whose speaker the draft names, or does not contradict. */
function ofQuotations(
  run: DraftRun,
  quotations: readonly Likeness<QuotationRow>[],
  known: KnownSpeakers,
): Finding {
  const best = quotations.filter((one) => costOf(one) === costOf(quotations[0]));
  const named = speakerNamed(run, known);
  // Where so many have the words, whom the draft names may be among those that were not looked at.
  const areAll = best.length < MOST_LOOKED_AT;
  const isOther = ({ row: { speaker } }: Likeness<QuotationRow>) =>
    areAll && named !== undefined && known.names.has(speaker) && !isNamed(run, speaker);
  const shown = best.find((one) => !isOther(one)) ?? best[0];
  if (shown === undefined) return { verdict: 'not-here', draft: plain(run), isCutSaid: false };
  const { kind, isCutSaid } = shown.difference;
  const verdict = kind === 'same' ? 'exact' : kind;
  return {
    verdict: isOther(shown) ? 'other-speaker' : verdict,
    ...{ draft: drafted(run, shown.difference), isCutSaid },
    found: foundQuotation(shown.row, shown.difference),
    difference: kind === 'same' ? undefined : kind,
    named: isOther(shown) ? named : undefined,
  };
}

function drafted({ words }: DraftRun, { inDraft }: Difference) {
  return segmentsOf(words, inDraft);
}

function plain({ words }: DraftRun) {
  return segmentsOf(words, []);
}

/** Of a longer quotation, what the draft does not quote stands around its words. */
function foundQuotation(row: QuotationRow, { place, inText }: Difference): FoundQuotation {
  return {
    ...row,
    before: row.before + row.words.slice(0, place.start),
    words: segmentsOf(row.words, inText, place.start, place.end),
    after: row.words.slice(place.end) + row.after,
  };
}

function foundText(
  { article, block }: { article: ArticleRow; block: ArticleRow['blocks'][number] },
  { place, inText }: Difference,
): FoundText {
  const { title, href, outlet, date, lang } = article;
  const { text, id } = block;
  const around = sentencesAround(text, place);
  return {
    ...{ title, outlet, date, lang },
    href: `${href}#${id}`,
    words: segmentsOf(text, inText, place.start, place.end),
    before: text.slice(around.start, place.start),
    after: text.slice(place.end, around.end),
  };
}
