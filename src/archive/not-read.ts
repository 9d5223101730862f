import type { Article } from '../domain/article.ts';
import { count } from '../domain/count.ts';
import { languageName } from '../domain/language-code.ts';
import { unreadQuotations } from '../domain/unread-quotations.ts';

type Unread = Pick<Article, 'language' | 'record' | 'blocks'>;

/** Marks that stand around words in many languages; a single one is as often an apostrophe. */
const MARKS = /["“”„‟«»]/gu;

/**
 * What the archive did not read in an article for want of rules of its language, in a sentence;
 * undefined where all was read. Nothing found would else look like nothing there.
 */
export function notRead({ language, record, blocks }: Unread): string | undefined {
  const { speech, time, code } = language;
  const kinds = [
    ...(speech === undefined ? [`quotations${marksIn(blocks)}`] : []),
    ...(time === undefined ? ['the times it tells of'] : []),
  ];
  const isKnown = record.language !== null;
  if (kinds.length > 0) {
    const why = isKnown
      ? `The archive has no rules for ${languageName(code)}.`
      : 'What language it is in is not known.';
    return `Not read: ${kinds.join(' and ')}. ${why}`;
  }
  return isKnown
    ? undefined
    : `What language it is in is not known. It was read as ${languageName(code)}.`;
}

/** Of which of these articles no quotation is read, by their languages: a sentence, if there are any. */
export function quotationsNotRead(articles: readonly Unread[]): string | undefined {
  const unread = articles.filter(({ language }) => language.speech === undefined);
  return unreadQuotations(
    unread.map(({ record, language }) => (record.language === null ? null : language.code)),
  );
}

function marksIn(blocks: Unread['blocks']): string {
  const marks = blocks.reduce((sum, { text }) => sum + (text.match(MARKS)?.length ?? 0), 0);
  return marks === 0 ? '' : ` (it has ${count(marks, 'quotation mark')})`;
}
