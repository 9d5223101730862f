import { slugOf } from '../src/domain/slug-of.ts';
import type { Ingested } from '../src/ingest/ingest.ts';
import { latinLetters } from '../src/ingest/latin-letters.ts';

/**
 * The names and outlets that no vocabulary knows, as YAML to paste into one: a term each, of a name
 * with the sentence it stood in. An empty text where there are none.
 */
export function describeProposals(ingested: readonly Ingested[]): string {
  const names = ingested.flatMap(({ proposals, reading }) =>
    proposals.flatMap((one) =>
      one.kind === 'name'
        ? [`# ${reading.slug}#${one.block}: ${one.sentence}\n${termOf(one.name)}`]
        : [],
    ),
  );
  const outlets = ingested.flatMap(({ proposals }) =>
    proposals.flatMap((one) =>
      one.kind === 'outlet' ? [`${termOf(one.name)}\n  hosts: [${one.host}]`] : [],
    ),
  );
  return [
    ...listOf(names, [
      'Names that no vocabulary knows. Paste what belongs into vocabularies/people.yaml or',
      'organisations.yaml and write its note; put the rest into unindexed.yaml.',
    ]),
    ...listOf(
      [...new Set(outlets)],
      [
        'Outlets that no vocabulary knows. Paste them into vocabularies/outlets.yaml and write a note.',
      ],
    ),
  ].join('\n');
}

function listOf(terms: readonly string[], words: readonly string[]): string[] {
  return terms.length === 0 ? [] : ['', ...words, '', ...terms, ''];
}

function termOf(name: string): string {
  const lines = [
    `- id: ${slugOf(latinLetters(name))}`,
    `  label: ${JSON.stringify(name)}`,
    '  note: ',
  ];
  return lines.join('\n');
}
