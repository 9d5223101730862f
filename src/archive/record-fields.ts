import type { Article } from '../domain/article.ts';
import { periodOf } from '../domain/belonging.ts';
import { dateWords } from '../domain/date-words.ts';
import { isForeign, languageName } from '../domain/language-code.ts';
import { RECORD_FIELDS, type RecordField, valuesOf } from '../domain/record-fields.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { periodAddress, termAddress } from '../site/addresses.ts';
import { archive, onceABuild } from './archive.ts';
import { bestWords, type Proofs, type ProvingWords } from './proving-words.ts';
import { termOf } from './terms.ts';

/** A value of an article's catalogue record: its words, where it leads, what proves it best. */
export interface RecordValue {
  readonly label: string;
  readonly href: string | undefined;
  readonly proof: ProvingWords | undefined;
}

/** A field of the catalogue record. Without a value it is not known; a curator may say why. */
export interface RecordLine {
  readonly id: string;
  readonly name: string;
  readonly values: readonly RecordValue[];
  readonly whyUnknown: ProvingWords | undefined;
}

/** The catalogue record of an article but for its headline, in the order in which a reader wants it. */
export function recordFields(article: Article): RecordLine[] {
  const stated = RECORD_FIELDS.filter(({ id }) => id !== 'title').map((field) => ({
    isExpected: field.isExpected,
    ...{ id: field.id, name: field.label, values: statedValues(article, field) },
    whyUnknown: bestWords(article, proofsOf(article, field), field.id),
  }));
  const terms = TERMS.map(({ id, name }) => ({
    isExpected: false,
    ...{ id, name, values: termValues(article, id) },
    whyUnknown: undefined,
  }));
  return [...stated, ...terms].filter(({ isExpected, values }) => isExpected || values.length > 0);
}

const TERMS = [
  { id: 'people', name: 'People' },
  { id: 'organisations', name: 'Organisations' },
  { id: 'topics', name: 'Topics' },
] as const;

/** What proves a value of a field; of a field that has one value, or none, what proves that. */
export function proofsOf({ proofs }: Article, field: RecordField, value = ''): Proofs | undefined {
  return field.kind === 'names' ? proofs[field.id][value] : proofs[field.id];
}

function statedValues(article: Article, field: RecordField): RecordValue[] {
  // A reader sees that the archive's own language is it.
  if (field.kind === 'language' && !isForeign(article.record.language)) return [];
  return valuesOf(article.record, field).map((value) => ({
    ...SHOWN[field.kind](value),
    // Periods have pages by the date of publication.
    ...(field.id === 'updated' ? { href: undefined } : {}),
    proof: bestWords(article, proofsOf(article, field, value), field.id),
  }));
}

function termValues(article: Article, id: (typeof TERMS)[number]['id']): RecordValue[] {
  return article.record[id].map((term) => ({
    ...termValue(id, term),
    proof: bestWords(article, article.proofs[id][term], id),
  }));
}

/** A value of a field as a reader sees it. */
export function valueWords(field: RecordField, value: string): string {
  return SHOWN[field.kind](value).label;
}

type Shown = Omit<RecordValue, 'proof'>;

const SHOWN: Readonly<Record<RecordField['kind'], (value: string) => Shown>> = {
  words: (label) => ({ label, href: undefined }),
  date: (date) => {
    const period = periodOf(date);
    return { label: dateWords(date), href: period && periodAddress(period) };
  },
  outlet: (id) => termValue('outlets', id),
  language: (code) => ({ label: languageName(code), href: undefined }),
  names: (label) => {
    const id = peopleByLabel().get(label);
    return { label, href: id && termAddress('people', id) };
  },
};

const peopleByLabel = onceABuild(
  () => new Map(archive().vocabularies.people.map(({ id, label }) => [label, id])),
);

function termValue(vocabulary: VocabularyName, id: string): Shown {
  return { label: termOf(vocabulary, id).label, href: termAddress(vocabulary, id) };
}
