import { slugOf } from '../../domain/slug-of.ts';
import { latinLetters } from '../latin-letters.ts';
import { describeProposed } from './describe-proposed.ts';
import type { Proposals } from './proposals.ts';
import type { Proposed } from './proposed.ts';

/** So many of a kind are worth being looked through; the table has the rest. */
const MOST_TERMS: Readonly<Record<keyof Proposals, number>> = {
  names: 500,
  topics: 30,
  outlets: 100,
};

/** The lists of the file, each of the kinds that stand in it. */
const LISTS = {
  people: 'person',
  organisations: 'organisation',
  topics: 'topic',
  outlets: 'outlet',
} as const satisfies Record<string, Proposed['kind']>;

/** What a term says beside its id and its label, where there is anything to say. */
const KEYS = ['also', 'short', 'signs', 'hosts'] as const;

/** Those of the proposals that stand in the file, so that their sentences can be looked up. */
export function bestOf(proposals: Proposals): Proposed[] {
  const { names, topics, outlets } = proposals;
  return [
    ...names.slice(0, MOST_TERMS.names),
    ...topics.slice(0, MOST_TERMS.topics),
    ...outlets.slice(0, MOST_TERMS.outlets),
  ];
}

/**
 * Proposals in the form of the vocabularies, so that a block moved into one works as it is. Ids that
 * are taken get a number. Above each block stand its counts, its reasons and its sentence.
 */
export function proposalsFile(
  best: readonly Proposed[],
  sentenceOf: (one: Proposed) => string | undefined,
  takenIds: Iterable<string>,
): string {
  const ids = new Set(takenIds);
  const lists = Object.entries(LISTS).map(([list, kind]) => {
    const terms = best.filter((one) => one.kind === kind);
    const blocks = terms.map((one) => `${about(one, sentenceOf(one))}${termOf(one, ids)}`);
    return listOf(list, blocks);
  });
  const others = best.filter(({ kind }) => kind === 'place' || kind === 'other');
  const plain = others.map((one) => `${about(one, undefined)}- ${quoted(one.label)}\n`);
  return [OPENING, ...lists, listOf('unindexed', plain)].join('\n');
}

const OPENING = `# Terms that no vocabulary has, the most useful first; made anew at every ingest.
# Move a block as it is, with its lines below, into the file of its list in vocabularies/:
# people.yaml, organisations.yaml, topics.yaml, outlets.yaml; names that want no page into unindexed.yaml.
`;

function listOf(name: string, blocks: readonly string[]): string {
  return blocks.length === 0 ? `${name}: []\n` : `${name}:\n${blocks.join('')}`;
}

function about(one: Proposed, sentence: string | undefined): string {
  const why = one.why.length === 0 ? '' : `; ${one.why.join(', ')}`;
  const lines = [`${describeProposed(one)}${why}`, ...(sentence === undefined ? [] : [sentence])];
  return lines.map((line) => `# ${line.replace(/[^\P{C}]+|[\u2028\u2029]/gu, ' ')}\n`).join('');
}

function termOf(one: Proposed, ids: Set<string>): string {
  const id = freeId(slugOf(latinLetters(one.label)), ids);
  const more = KEYS.filter((key) => one[key].length > 0).map(
    (key) => `  ${key}: [${one[key].map(quoted).join(', ')}]\n`,
  );
  return `- id: ${id}\n  label: ${quoted(one.label)}\n${more.join('')}`;
}

function freeId(wanted: string, ids: Set<string>): string {
  const base = wanted === '' ? 'name' : wanted;
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${String(number)}`;
  ids.add(id);
  return id;
}

/** Text as YAML reads it, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
