import { z } from 'zod';
import { pointInTimeSchema } from './edtf-date.ts';
import { languageCodeSchema } from './language-code.ts';
import { slugSchema } from './slug.ts';

/** What is stated of fields, by their kind: a value, or `null` for "not known"; of names a list. */
export const STATED = {
  words: z.string().min(1).nullable(),
  /** EDTF. */
  date: pointInTimeSchema.nullable(),
  /** The id of an outlet. */
  outlet: slugSchema.nullable(),
  language: languageCodeSchema.nullable(),
  names: z.array(z.string().min(1)),
};

interface Row {
  readonly id: string;
  readonly kind: keyof typeof STATED;
  /** Whether it is said of the article or of where it came from. */
  readonly of: 'article' | 'source';
  /** What a reader calls it: before its value, and inside a sentence. */
  readonly label: string;
  readonly noun: string;
  /** True where every article has one, so that none is a gap in what is known. */
  readonly isExpected: boolean;
  /** Its column in the table of articles, and what stands in it. */
  readonly column: string;
  readonly meaning: string;
}

/**
 * The fields of a catalogue record that are read from words that say just that, or that a curator
 * asserts. Schemas, pages, tables and numbers follow from these rows.
 */
export const RECORD_FIELDS = [
  {
    id: 'title',
    kind: 'words',
    of: 'article',
    label: 'Headline',
    noun: 'headline',
    isExpected: true,
    column: 'title',
    meaning: 'The headline; in square brackets where the archive supplied it.',
  },
  {
    id: 'date',
    kind: 'date',
    of: 'article',
    label: 'Published',
    noun: 'date',
    isExpected: true,
    column: 'date',
    meaning:
      'When it was published, in EDTF: [2025-05-03..] is that day or later. Empty: not known.',
  },
  {
    id: 'updated',
    kind: 'date',
    of: 'article',
    label: 'Updated',
    noun: 'date of the last change',
    isExpected: false,
    column: 'updated',
    meaning: 'When it was last changed, in EDTF, where the page says so. Empty: not known.',
  },
  {
    id: 'outlet',
    kind: 'outlet',
    of: 'article',
    label: 'Outlet',
    noun: 'outlet',
    isExpected: true,
    column: 'outlet',
    meaning: 'Who published it. Empty: not known.',
  },
  {
    id: 'originalPublisher',
    kind: 'outlet',
    of: 'source',
    label: 'First published by',
    noun: 'first publisher',
    isExpected: false,
    column: 'first_publisher',
    meaning: 'Who published the text first, where another repeats it.',
  },
  {
    id: 'credit',
    kind: 'outlet',
    of: 'source',
    label: 'Credited to',
    noun: 'credit',
    isExpected: false,
    column: 'credit',
    meaning: 'The agency that the text credits.',
  },
  {
    id: 'authors',
    kind: 'names',
    of: 'article',
    label: 'Author',
    noun: 'author',
    isExpected: true,
    column: 'authors',
    meaning: 'By whom it is, as it says itself.',
  },
  {
    id: 'language',
    kind: 'language',
    of: 'article',
    label: 'Language',
    noun: 'language',
    isExpected: false,
    column: 'language',
    meaning: 'What it is written in, by its code in BCP 47. Empty: not known.',
  },
] as const satisfies readonly Row[];

export type RecordField = (typeof RECORD_FIELDS)[number];
export type FieldId = RecordField['id'];
/** The fields that have a list of values, and those that have one. */
export type ListId = Extract<RecordField, { kind: 'names' }>['id'];
export type SingleId = Exclude<FieldId, ListId>;

/** Something for each field, by its id. */
export function eachField<Made>(make: (field: RecordField) => Made): Record<FieldId, Made> {
  const made = RECORD_FIELDS.map((field) => [field.id, make(field)] as const);
  return Object.fromEntries(made) as Record<FieldId, Made>;
}

/** The values that a record states of a field; none where it is not known. */
export function valuesOf(
  record: Readonly<Partial<Record<FieldId, Stated>>> & {
    readonly source: Readonly<Partial<Record<FieldId, Stated>>>;
  },
  { id, of }: RecordField,
): readonly string[] {
  const value = (of === 'source' ? record.source : record)[id] ?? [];
  return typeof value === 'string' ? [value] : value;
}

type Stated = string | null | readonly string[];
