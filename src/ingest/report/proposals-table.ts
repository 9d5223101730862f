import { type Column, column } from '../../formats/table.ts';
import type { Proposed } from './proposed.ts';

/** The columns of `proposals.csv`. */
export const PROPOSAL_COLUMNS: readonly Column<Proposed>[] = [
  column('kind', 'What it is taken for.', ({ kind }) => kind),
  column('label', 'What it is called.', ({ label }) => label),
  column('articles', 'How many articles have it.', ({ articles }) => articles),
  column('mentions', 'How often they have it.', ({ mentions }) => mentions),
  column('also', 'Other full names.', ({ also, signs }) => [...also, ...signs]),
  column('short', 'Short names.', ({ short }) => short),
  column('hosts', 'Of an outlet, its hosts.', ({ hosts }) => hosts),
  column('why', 'Why it is taken for that.', ({ why }) => why),
  column('article', 'An article that has it.', ({ place }) => place?.slug ?? null),
];
