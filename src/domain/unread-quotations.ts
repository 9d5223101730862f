import { count } from './count.ts';
import { languageName } from './language-code.ts';

/**
 * Of how many articles no quotation is read, by their languages, in a sentence; `undefined` where of
 * none. Takes a language for each such article, `null` where it is not known.
 */
export function unreadQuotations(languages: readonly (string | null)[]): string | undefined {
  if (languages.length === 0) return undefined;
  const byLanguage = Map.groupBy(languages, (code) =>
    code === null ? 'a language not known' : languageName(code),
  );
  const groups = [...byLanguage].map(([name, of]) => `${count(of.length, 'article')} in ${name}`);
  return `Quotations of ${groups.toSorted().join(' and ')} are not read.`;
}
