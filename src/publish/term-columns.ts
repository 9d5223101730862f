import { termPage } from '../archive/terms.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import { column, type Column } from '../formats/table.ts';
import { inFull, termAddress } from '../site/addresses.ts';

/** The columns of the table of a vocabulary. */
export function termColumns(vocabulary: VocabularyName): readonly Column<Term>[] {
  return [
    column('id', 'Id, as other tables have it.', ({ id }) => id),
    column('label', 'What it is called.', ({ label }) => label),
    column('note', 'Who or what that is, and where the term ends.', ({ note }) => note ?? null),
    column('wikidata', 'Its item in Wikidata.', ({ wikidata }) => wikidata ?? null),
    column('address', 'Its page. Empty: no article has it.', ({ id }) =>
      termPage(vocabulary, id) === undefined ? null : inFull(termAddress(vocabulary, id)),
    ),
    column('also', 'What else it is called.', ({ also }) => also, 'list'),
    ...OWN[vocabulary],
  ];
}

/** What only the terms of one vocabulary have. */
const OWN: Readonly<Record<VocabularyName, readonly Column<Term>[]>> = {
  people: [],
  organisations: [],
  topics: [
    column('broader', 'Id of the topic above it.', (term) =>
      'broader' in term ? (term.broader ?? null) : null,
    ),
    column('iptc', 'Its code among the Media Topics of the IPTC.', (term) =>
      'iptc' in term ? (term.iptc ?? null) : null,
    ),
  ],
  outlets: [
    column(
      'hosts',
      'Where its pages stand.',
      (term) => ('hosts' in term ? term.hosts : []),
      'list',
    ),
  ],
};
