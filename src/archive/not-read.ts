import type { Article } from '../domain/article.ts';
import { languageName } from '../domain/language-code.ts';

/**
 * What the archive did not read in an article for want of rules of its language, in a sentence;
 * undefined where all was read. Nothing found would else look like nothing there.
 */
export function notRead({
  language,
  record,
}: Pick<Article, 'language' | 'record'>): string | undefined {
  const { speech, time, code } = language;
  const kinds = [
    ...(speech === undefined ? ['quotations'] : []),
    ...(time === undefined ? ['the times it tells of'] : []),
  ];
  if (kinds.length > 0) {
    return `Not read: ${kinds.join(' and ')}. The archive has no rules for ${languageName(code)}.`;
  }
  return record.language === null
    ? `What language it is in is not known. It was read as ${languageName(code)}.`
    : undefined;
}
