import type { Line } from './line.ts';
import type { StatementKey } from './statement.ts';

/** What browsers write above a page that they save: the address, and before it its length. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)(?<address>https?:\S+)\s*$/;

/** What SingleFile writes there, a line each. */
const SINGLE_FILE = /^\s*Page saved with SingleFile\b/;
const SINGLE_FILE_KEYS: readonly (readonly [RegExp, StatementKey])[] = [
  [/^\s*url:\s*(?<value>https?:\S+)\s*$/, 'address'],
  [/^\s*saved date:\s*(?<value>\S.{0,100}?)\s*$/, 'captured'],
];

/** What a comment says of where and when the page was saved, a line for each statement. */
export function statementsOfComment(comment: string): Line[] {
  const from = SAVED_FROM.exec(comment)?.groups?.['address'];
  if (from !== undefined) return [lineOf(comment, 'address', from)];
  if (!SINGLE_FILE.test(comment)) return [];
  return comment.split(/[\r\n]+/).flatMap((row) =>
    SINGLE_FILE_KEYS.flatMap(([pattern, key]) => {
      const value = pattern.exec(row)?.groups?.['value'];
      return value === undefined ? [] : [lineOf(row, key, value)];
    }),
  );
}

function lineOf(comment: string, key: StatementKey, value: string): Line {
  return { text: `<!-- ${comment.trim()} -->`, data: { key, value, from: 'comment' } };
}
