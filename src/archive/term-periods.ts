import { VOCABULARIES, type VocabularyName } from '../domain/vocabulary.ts';
import { onceABuild } from './archive.ts';
import { browseByDate, type PeriodPage } from './periods.ts';
import { type TermPage, termPages } from './terms.ts';

/** The years and months of every topic, person, organisation and outlet that has something in them. */
export const termPeriods = onceABuild(() =>
  VOCABULARIES.flatMap((vocabulary) => termPages(vocabulary)).flatMap((term) =>
    periodsOfTerm(term).map((page) => ({ term, page })),
  ),
);

/** The years of a term that have something, the earliest first. */
export function yearsOfTerm(vocabulary: VocabularyName, id: string): PeriodPage[] {
  return termPeriods()
    .filter(
      ({ term, page }) => term.vocabulary === vocabulary && term.term.id === id && isYear(page),
    )
    .map(({ page }) => page);
}

/** Days are left out: of one term there is seldom more than one article a day. */
function periodsOfTerm({ groups }: TermPage): PeriodPage[] {
  const rows = groups.flatMap((group) => group.rows);
  const once = new Map(rows.map((row) => [row.article.slug, row]));
  return browseByDate([...once.values()])
    .filter(({ period }) => period.length < 10)
    .map((page) => (isYear(page) ? page : { ...page, parts: [] }));
}

function isYear({ period }: PeriodPage): boolean {
  return period.length === 4;
}
