import { slugOf } from '../src/domain/slug-of.ts';
import type { Ingested } from '../src/ingest/ingest.ts';
import { latinLetters } from '../src/ingest/latin-letters.ts';

/**
 * The names that no vocabulary knows, as YAML to paste into one: a term each, with the sentence it
 * stood in. An empty text where there are none.
 */
export function describeProposals(ingested: readonly Ingested[]): string {
  const terms = ingested.flatMap(({ proposals, reading }) =>
    proposals.map(({ name, sentence, block }) =>
      [
        `# ${reading.slug}#${block}: ${sentence}`,
        `- id: ${slugOf(latinLetters(name))}`,
        `  label: ${JSON.stringify(name)}`,
        '  note: ',
      ].join('\n'),
    ),
  );
  if (terms.length === 0) return '';
  return [
    '',
    'Names that no vocabulary knows. Paste what belongs into vocabularies/people.yaml or',
    'organisations.yaml and write its note; put the rest into unindexed.yaml.',
    '',
    ...terms,
    '',
  ].join('\n');
}
