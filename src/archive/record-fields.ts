import type { Archived } from '../disk/read-archive.ts';
import { dateWords } from '../domain/date-words.ts';
import type { Proof } from '../domain/evidence.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { periodAddress, termAddress } from '../site/addresses.ts';
import { archive } from './archive.ts';
import { type ProvingWords, provingWords } from './proving-words.ts';
import { termOf } from './terms.ts';

/** A value of an article's catalogue record: its words, where it leads, what proves it best. */
export interface RecordValue {
  readonly label: string;
  readonly href: string | undefined;
  readonly proof: ProvingWords | undefined;
}

/** A field of the catalogue record. Without a value it is not known; a curator may say why. */
export interface RecordField {
  readonly id: string;
  readonly name: string;
  readonly values: readonly RecordValue[];
  readonly whyUnknown: ProvingWords | undefined;
}

/** The catalogue record of an article, in the order in which a reader wants it. */
export function recordFields(archived: Archived): RecordField[] {
  const { article, reading } = archived;
  const { originalPublisher, credit } = article.source;
  const { proofs } = reading;
  const best = (id: string, [proof]: readonly Proof[] = []) =>
    proof && provingWords(archived, proof, id);
  const outlet = (id: 'outlet' | 'originalPublisher' | 'credit', value: string | null) =>
    value === null ? [] : [termValue('outlets', value, best(id, proofs[id]))];
  const terms = (id: 'people' | 'organisations' | 'topics') =>
    article[id].map((term) => termValue(id, term, best(id, proofs[id][term])));
  const authors = article.authors.map((name) =>
    authorValue(name, best('authors', proofs.authors[name])),
  );
  const date = best('date', proofs.date);
  return [
    { id: 'date', name: 'Published', values: dateValue(article.date, date), whyUnknown: date },
    {
      id: 'outlet',
      name: 'Outlet',
      values: outlet('outlet', article.outlet),
      whyUnknown: best('outlet', proofs.outlet),
    },
    ...known(
      'originalPublisher',
      'First published by',
      outlet('originalPublisher', originalPublisher),
    ),
    ...known('credit', 'Credited to', outlet('credit', credit)),
    { id: 'authors', name: 'Author', values: authors, whyUnknown: undefined },
    ...known('people', 'People', terms('people')),
    ...known('organisations', 'Organisations', terms('organisations')),
    ...known('topics', 'Topics', terms('topics')),
  ];
}

/** A field that is worth a line only where it has a value. */
function known(id: string, name: string, values: readonly RecordValue[]): RecordField[] {
  return values.length === 0 ? [] : [{ id, name, values, whyUnknown: undefined }];
}

function dateValue(date: string | null, proof: ProvingWords | undefined): RecordValue[] {
  if (date === null) return [];
  const day = /\d{4}(?:-\d{2}){0,2}/.exec(date)?.[0];
  return [{ label: dateWords(date), href: day && periodAddress(day), proof }];
}

function termValue(
  vocabulary: VocabularyName,
  id: string,
  proof: ProvingWords | undefined,
): RecordValue {
  return { label: termOf(vocabulary, id).label, href: termAddress(vocabulary, id), proof };
}

function authorValue(name: string, proof: ProvingWords | undefined): RecordValue {
  const person = archive().vocabularies.people.find(({ label }) => label === name);
  return { label: name, href: person && termAddress('people', person.id), proof };
}
