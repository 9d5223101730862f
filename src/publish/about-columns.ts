import { articlesNewestFirst } from '../archive/articles.ts';
import type { archive } from '../archive/archive.ts';
import { allQuotations, allReported } from '../archive/quotations.ts';
import { descriptionOf, licenceAddress } from '../domain/archive-about.ts';
import { column, type Column } from '../formats/table.ts';
import { at, inFull } from '../site/addresses.ts';

type Archive = ReturnType<typeof archive>;

/** What an archive is, and under which licence: the one row of a table. */
export const ABOUT_COLUMNS: readonly Column<Archive>[] = [
  column('name', 'What the archive is called.', ({ about }) => about.name),
  column('subject', 'What it is about.', ({ about }) => about.subject ?? null),
  column('description', 'The same in a sentence or more.', ({ about }) => descriptionOf(about)),
  column('address', 'Its home page.', () => inFull(at(''))),
  column('contact', 'Whom to write to.', ({ about }) => about.contact ?? null),
  column(
    'licence',
    'Under which licence what the archive itself says may be used; the words of the articles are of those who wrote them. Empty: none is given.',
    ({ about }) => about.licence ?? null,
  ),
  column('licence_address', 'Where its words stand.', ({ about }) => licenceAddress(about) ?? null),
  column('articles', 'How many articles are here.', () => articlesNewestFirst().length, 'integer'),
  column('quotations', 'How many quotations.', () => allQuotations().length, 'integer'),
  column(
    'reported',
    'How often something is reported in other words.',
    () => allReported().length,
    'integer',
  ),
];
