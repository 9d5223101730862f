import { LANGUAGES } from '../../src/language/languages.ts';
import { languageOf } from '../../src/language/language.ts';
import { formsOf } from '../../src/language/word-forms.ts';
import { fileOf } from '../../src/search/sequences.ts';
import { type Known, type PeriodRow, type Role, ROLES } from '../../src/search/understand/known.ts';
import type { Namings } from '../../src/search/understand/namings.ts';
import { plainWords } from '../../src/search/words.ts';
import { namesByWord } from './known-names.ts';
import { numberOfFiles } from './number-of-files.ts';

/** Characters of JSON that a file has as a rule. */
const FILE_SIZE = 24_000;

/** What is known of one word, by the parts of `Known`. */
type Rows = {
  readonly [Part in keyof Omit<Known, 'things'>]: ReadonlyMap<string, Known[Part][string]>;
};

/** Puts what queries may name into files by `fileOf` of the word: `Known`s as JSON. */
export function knownFiles(namings: Namings): string[] {
  const rows = rowsOf(namings);
  const size = JSON.stringify(Object.values(rows).map((some) => [...some])).length;
  const number = Math.max(1, numberOfFiles(size, FILE_SIZE));
  return Array.from({ length: number }, (_, file) => {
    const own = <Row>(some: ReadonlyMap<string, Row>): Record<string, Row> =>
      Object.fromEntries([...some].filter(([word]) => fileOf(word, number) === file));
    const names = own(rows.names);
    const paths = new Set(Object.values(names).flatMap((some) => some.map(([, path]) => path)));
    const known: Known = {
      things: Object.fromEntries([...paths].map((path) => [path, namings.things[path] ?? none()])),
      names,
      months: own(rows.months),
      asking: own(rows.asking),
      synonyms: own(rows.synonyms),
      periods: own(rows.periods),
    };
    return JSON.stringify(known);
  });
}

function none(): never {
  throw new Error('a name is of nothing');
}

function rowsOf(namings: Namings): Rows {
  return {
    names: namesByWord(namings),
    months: months(namings),
    asking: asking(),
    synonyms: synonyms(namings),
    periods: Map.groupBy(namings.periods, ([period]: PeriodRow) => period.slice(0, 4)),
  };
}

/**
 * The full names of months in every language that has a calendar, and the short ones in the archive’s
 * own, which wins where two differ: in another, `out` and `set` are months.
 */
function months({ language }: Namings): Map<string, number> {
  const own = languageOf(language, LANGUAGES);
  const all = [
    ...LANGUAGES.map(({ calendar }) => calendar.months.map(([full]) => [full])),
    own.calendar.months,
  ];
  return new Map(
    all.flatMap((year) =>
      year.flatMap((forms, at) =>
        forms.flatMap((form) => {
          const [word, ...others] = plainWords(form);
          return word === undefined || others.length > 0 ? [] : [[word, at + 1] as const];
        }),
      ),
    ),
  );
}

/** Words of asking, and those that may stand between day, month and year. */
function asking(): Map<string, Role> {
  const words = LANGUAGES.flatMap(({ asking, calendar }) => [
    ...calendar.of.map((word) => [word, 'small'] as const),
    ...ROLES.toReversed().flatMap((role) => [...asking[role]].map((word) => [word, role] as const)),
  ]);
  return new Map(
    words.flatMap(([word, role]) => plainWords(word).map((plain) => [plain, role] as const)),
  );
}

/** What else counts as a word, in any of its forms. */
function synonyms({ synonyms: lists, language }: Namings): Map<string, readonly string[]> {
  const { forms } = languageOf(language, LANGUAGES);
  return new Map(
    lists.flatMap((list) =>
      list.flatMap((word) => {
        const [plain = '', ...others] = plainWords(word);
        // Only a word alone is looked up; several may stand for it.
        if (plain === '' || others.length > 0) return [];
        const same = list.filter((other) => other !== word);
        return formsOf(plain, forms).map((form) => [form, same] as const);
      }),
    ),
  );
}
