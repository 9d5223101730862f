import type { Field, Tab } from '../query.ts';

/** What the filters are called. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  speaker: 'Speaker',
  kind: 'Kind of quotation',
  topic: 'Topic',
  person: 'Person named',
  outlet: 'Outlet',
};

/** What one result is called. */
export const RESULT_NOUN: Readonly<Record<Tab, string>> = {
  articles: 'article',
  quotations: 'quotation',
};
