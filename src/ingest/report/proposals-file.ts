import type { Vocabularies } from '../../domain/vocabulary.ts';
import { slugOf } from '../../domain/slug-of.ts';
import { latinLetters } from '../latin-letters.ts';
import { describeProposed } from './describe-proposed.ts';
import type { Proposals } from './proposals.ts';
import type { Proposed } from './proposed.ts';
import { oneLine } from './rows.ts';

/** So many of a kind are worth being looked through; the table has the rest. */
const MOST_TERMS: Readonly<Record<keyof Proposals, number>> = {
  names: 500,
  topics: 30,
  outlets: 100,
};

/** The lists of the file, with the kind that stands in each. */
const LISTS = {
  people: 'person',
  organisations: 'organisation',
  topics: 'topic',
  outlets: 'outlet',
} as const satisfies Partial<Record<keyof Vocabularies, Proposed['kind']>>;

/** Lists whose terms must not share an id. */
const TOGETHER = [['people', 'organisations'], ['topics'], ['outlets']] as const;

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
  vocabularies: Vocabularies,
): string {
  const lists = TOGETHER.flatMap((group) => {
    const ids = new Set(group.flatMap((list) => vocabularies[list].map(({ id }) => id)));
    return group.map((list) => {
      const terms = best.filter(({ kind }) => kind === LISTS[list]);
      return listOf(list, terms, (one) => about(one, sentenceOf(one)) + termOf(one, ids));
    });
  });
  const others = best.filter(({ kind }) => kind === 'place' || kind === 'other');
  const plain = (one: Proposed) => `${about(one, undefined)}- ${quoted(one.label)}\n`;
  return [OPENING, ...lists, listOf('unindexed', others, plain)].join('\n');
}

const OPENING = `# Terms that no vocabulary has, the most useful first; made anew at every ingest.
# Move a block as it is, with its lines below, into the file of its list in vocabularies/:
# people.yaml, organisations.yaml, topics.yaml, outlets.yaml; names that want no page into unindexed.yaml.
`;

/** A list, what one article alone has at its end. */
function listOf(
  name: string,
  terms: readonly Proposed[],
  blockOf: (one: Proposed) => string,
): string {
  if (terms.length === 0) return `${name}: []\n`;
  const [several, single] = [terms.filter(isOfSeveral), terms.filter((one) => !isOfSeveral(one))];
  const parting = single.length === 0 ? [] : ['# In one article only:\n'];
  return [`${name}:\n`, ...several.map(blockOf), ...parting, ...single.map(blockOf)].join('');
}

function isOfSeveral({ articles }: Proposed): boolean {
  return articles > 1;
}

function about(one: Proposed, sentence: string | undefined): string {
  const why = one.why.length === 0 ? '' : `; ${one.why.join(', ')}`;
  const lines = [`${describeProposed(one)}${why}`, ...(sentence === undefined ? [] : [sentence])];
  return lines.map((line) => `# ${oneLine(line)}\n`).join('');
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
