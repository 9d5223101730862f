import { slugOf } from '../src/domain/slug-of.ts';
import type { Article } from '../src/disk/finish-ingest.ts';
import { latinLetters } from '../src/ingest/latin-letters.ts';
import { firstOf, type Told } from './told.ts';

/**
 * The names and outlets that no vocabulary knows, as YAML to paste into one: a term each, of a name
 * with the sentence it stood in; of each no more than `most`. An empty text where there are none.
 */
export function describeProposals(
  articles: readonly Pick<Article, 'slug' | 'proposals'>[],
  most: number,
): Told {
  const names = articles.flatMap(({ proposals, slug }) =>
    proposals.flatMap((one) =>
      one.kind === 'name' ? [`# ${slug}#${one.block}: ${one.sentence}\n${termOf(one.name)}`] : [],
    ),
  );
  const outlets = articles.flatMap(({ proposals }) =>
    proposals.flatMap((one) =>
      one.kind === 'outlet' ? [`${termOf(one.name)}\n  hosts: [${one.host}]`] : [],
    ),
  );
  const lists = [
    listOf(firstOf(names, most, 'names'), [
      'Names that no vocabulary knows. Paste what belongs into vocabularies/people.yaml or',
      'organisations.yaml and write its note; put the rest into unindexed.yaml.',
    ]),
    listOf(firstOf([...new Set(outlets)], most, 'outlets'), [
      'Outlets that no vocabulary knows. Paste them into vocabularies/outlets.yaml and write a note.',
    ]),
  ];
  const text = `${lists.map((one) => one.text).join('\n')}\n`;
  return { text, isWhole: lists.every(({ isWhole }) => isWhole) };
}

function listOf({ text, isWhole }: Told, words: readonly string[]): Told {
  return { text: text === '' ? '' : ['', ...words, '', text].join('\n'), isWhole };
}

function termOf(name: string): string {
  const lines = [
    `- id: ${slugOf(latinLetters(name))}`,
    `  label: ${JSON.stringify(name)}`,
    '  note: ',
  ];
  return lines.join('\n');
}
