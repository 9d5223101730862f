import type { Article } from '../domain/article.ts';
import { compareWordings, type Compared } from '../domain/compare-wordings.ts';
import { count } from '../domain/count.ts';
import { joinUtterances } from '../domain/join-utterances.ts';
import { numberedIds } from '../domain/numbered-ids.ts';
import type { Quotation } from '../domain/quotation.ts';
import { spokenWords } from '../domain/spoken-words.ts';
import type { Placed } from '../domain/words.ts';
import { statementAddress } from '../site/addresses.ts';
import { onceABuild } from './archive.ts';
import { type Quoted, speakers } from './quotations.ts';

/** One of the wordings of a statement, where it is quoted. */
export interface StatementWording extends Compared {
  readonly quoted: Quoted;
}

/** What somebody said once, as several articles quote it. */
export interface Statement {
  readonly id: string;
  readonly href: string;
  /** Those words of the longest wording of which another speaks, too. */
  readonly words: string;
  /** The longest first, the others by time. */
  readonly wordings: readonly StatementWording[];
  /** What its words are in, where that is known. */
  readonly language: string | null;
  readonly ways: number;
  readonly differences: readonly string[];
}

/** The statements that two or more articles quote, the one of most articles first. */
export const statements = onceABuild((): Statement[] => {
  const joined = speakers().flatMap(({ key, said }) => (key === '' ? [] : joinedOf(key, said)));
  const ids = numberedIds(
    's',
    joined.map(({ name }) => name),
  );
  return joined
    .map(({ quoted }, index) => statementOf(ids[index] ?? '', quoted))
    .toSorted((a, b) => articlesOf(b) - articlesOf(a));
});

const byQuotation = onceABuild(
  () =>
    new Map(
      statements().flatMap((statement) =>
        statement.wordings.map(({ quoted }) => [quoted.quotation, statement] as const),
      ),
    ),
);

/** The statement that a quotation is a wording of; of most there is none. */
export function statementWith(quotation: Placed<Quotation>): Statement | undefined {
  return byQuotation().get(quotation);
}

/** As what a row or a note leads to the statement that a quotation is a wording of. */
export function statementLink(quotation: Placed<Quotation>) {
  const statement = statementWith(quotation);
  return statement && { label: waysOf(statement), href: statement.href };
}

/** So many are named at the foot of an article; its margin leads to all. */
const MOST_AT_FOOT = 5;

/** The statements of an article that others quote, too, those of most articles first. */
export function otherWordings({ quotations }: Article): Statement[] {
  const own = new Set(quotations.flatMap((quotation) => statementWith(quotation) ?? []));
  return [...own].toSorted((a, b) => articlesOf(b) - articlesOf(a)).slice(0, MOST_AT_FOOT);
}

/** How many articles quote a statement. */
export function articlesOf({ wordings }: Pick<Statement, 'wordings'>): number {
  return new Set(wordings.map(({ quoted }) => quoted.article)).size;
}

/** Where it stands: `In 2 outlets, 3 articles`. */
export function spreadOf(statement: Pick<Statement, 'wordings'>): string {
  const outlets = new Set(statement.wordings.map(({ quoted }) => quoted.article.record.outlet));
  const unknown = outlets.has(null)
    ? outlets.size === 1
      ? ' (not known)'
      : ' (one not known)'
    : '';
  const articles = count(articlesOf(statement), 'article');
  return `In ${count(outlets.size, 'outlet')}${unknown}, ${articles}`;
}

/** Who said it. */
export function speakerOf({ wordings }: Pick<Statement, 'wordings'>) {
  const [{ speaker, speakerHref } = { speaker: '', speakerHref: undefined }] = wordings.map(
    ({ quoted }) => quoted,
  );
  return { speaker, speakerHref };
}

/** How a statement is worded, in few words: `worded 2 ways`. */
export function waysOf({ ways }: Pick<Statement, 'ways'>): string {
  return ways === 1 ? 'worded alike' : `worded ${String(ways)} ways`;
}

/** The quotations of one speaker that are one utterance, in two articles or more, and their name. */
function joinedOf(speaker: string, said: readonly Quoted[]) {
  const byLanguage = Map.groupBy(said, ({ article }) => article.language.code);
  return [...byLanguage].flatMap(([language, quoted]) =>
    joinUtterances(quoted.map(utteranceOf))
      .filter((ones) => new Set(ones.map(({ article }) => article)).size > 1)
      .map((ones) => ({
        name: [speaker, language, ...(ones[0]?.words ?? [])].join(' '),
        quoted: ones.map((one) => one.quoted),
      })),
  );
}

/** A quotation as it is held against others. */
export function utteranceOf(quoted: Quoted) {
  const words = spokenWords(quoted.exact).map(({ plain }) => plain);
  return { quoted, words, article: quoted.article.slug, date: quoted.article.record.date };
}

function statementOf(id: string, quoted: readonly Quoted[]): Statement {
  const [longest = '', ...others] = quoted.map(({ exact }) => exact);
  const { wordings, ...compared } = compareWordings(longest, others);
  return {
    ...{ id, href: statementAddress(id) },
    ...compared,
    language: quoted[0]?.article.record.language ?? null,
    wordings: wordings.flatMap((wording, index) => {
      const of = quoted[index];
      return of === undefined ? [] : { ...wording, quoted: of };
    }),
  };
}
