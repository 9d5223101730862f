import { articlesOf, speakerOf, type Statement } from '../archive/statements.ts';
import { column, type Column } from '../formats/table.ts';
import { inFull } from '../site/addresses.ts';

/** The columns of the table of statements; its wordings are quotations. */
export const STATEMENT_COLUMNS: readonly Column<Statement>[] = [
  column('statement', 'Its page.', ({ href }) => inFull(href)),
  column('speaker', 'Who says it.', (statement) => speakerOf(statement).speaker),
  column('words', 'The words that more than one wording has.', ({ words }) => words),
  column('ways', 'In how many ways it is worded.', ({ ways }) => ways, 'integer'),
  column('articles', 'How many articles quote it.', articlesOf, 'integer'),
];
