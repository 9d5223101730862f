import type { Article } from '../domain/article.ts';
import type { Proof } from '../domain/evidence.ts';
import { RECORD_FIELDS, valuesOf } from '../domain/record-fields.ts';
import { type Placed, textOf } from '../domain/words.ts';
import { proofsOf } from '../archive/record-fields.ts';
import { column, type Column } from '../formats/table.ts';

interface Proven {
  readonly slug: string;
  readonly field: string;
  readonly value: string;
  readonly proof: Placed<Proof>;
}

const TERMS = ['topics', 'people', 'organisations'] as const;

/** The values of an article's record that something proves, each with its best proof. */
export function provenIn(article: Article): Proven[] {
  const { slug, record, proofs } = article;
  const stated = RECORD_FIELDS.flatMap((field) =>
    valuesOf(record, field).map((value) => ({
      ...{ field: field.column, value },
      proof: proofsOf(article, field, value)?.[0],
    })),
  );
  const terms = TERMS.flatMap((field) =>
    record[field].map((value) => ({ field, value, proof: proofs[field][value]?.[0] })),
  );
  return [...stated, ...terms].flatMap(({ field, value, proof }) =>
    proof === undefined ? [] : [{ slug, field, value, proof }],
  );
}

/** The columns of the table of proofs. */
export const PROOF_COLUMNS: readonly Column<Proven>[] = [
  column('article', 'Id of the article.', ({ slug }) => slug),
  column('field', 'What it is a value of: a column or a list of articles.', ({ field }) => field),
  column(
    'value',
    'The value; of dates in EDTF, of outlets and terms the id.',
    ({ value }) => value,
  ),
  column('words', 'The words that prove it. Empty: a curator says it.', ({ proof }) =>
    proof.by === 'reading' ? textOf(proof.evidence) : null,
  ),
  column('paragraph', 'Where they stand in the article: p3.', ({ proof }) =>
    proof.by === 'reading' && 'block' in proof.evidence ? proof.evidence.block.id : null,
  ),
  column(
    'line',
    'Where else, their line in what was captured.',
    ({ proof }) =>
      proof.by === 'reading' && 'line' in proof.evidence ? proof.evidence.line.line : null,
    'integer',
  ),
  column('rule', 'The rule that read them.', ({ proof }) =>
    proof.by === 'reading' ? proof.rule : null,
  ),
  column('reason', 'Why a curator says it.', ({ proof }) =>
    proof.by === 'record' ? proof.basis : null,
  ),
];
