import { z } from 'zod';
import { broaderTopics, MOST_BROADER } from '../domain/topic-tree.ts';
import { fold } from '../domain/fold.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import { readSign } from '../domain/sign.ts';
import {
  nameSchema,
  outletSchema,
  type Term,
  type Topic,
  topicSchema,
  type Vocabularies,
} from '../domain/vocabulary.ts';
import { SignFault } from '../domain/wording.ts';
import { MOST_OF_VOCABULARY, type YamlFile, readYaml } from './yaml.ts';

/** What a file says that is a list of some things; one of nothing but notes is an empty list. */
export function listFile<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (said) => said ?? [],
    z.array(item, {
      error: ({ input }) => hyphen(input),
    }),
  );
}

/** The commonest slip: the first thing of a list without what makes it one. */
function hyphen(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const [key = 'id'] = Object.keys(input);
  return `is one thing where a list is wanted\nPut \`- \` before \`${key}\`, and two spaces before the lines below it.`;
}

/**
 * Reads the vocabularies, each a file `<name>.yaml`. `textOf` gives the text of a file. Throws an
 * `InputError` with every fault found: an id given twice, a label that two terms claim, a sign that
 * cannot be read, a broader topic that is none, topics each broader than the other.
 */
export function readVocabularies(folder: string, textOf: (path: string) => string): Vocabularies {
  const read = <Item extends z.ZodType>(name: keyof Vocabularies, item: Item) => {
    const path = `${folder}/${name}.yaml`;
    return readYaml(textOf(path), path, listFile(item), MOST_OF_VOCABULARY);
  };
  const people = read('people', nameSchema);
  const organisations = read('organisations', nameSchema);
  const topics = read('topics', topicSchema);
  const outlets = read('outlets', outletSchema);
  const unindexed = read('unindexed', z.string().min(1));
  const problems = [
    ...[[people, organisations], [topics], [outlets]].flatMap((files) => [
      ...repeatedIds(files),
      ...sharedLabels(files),
    ]),
    ...unreadableSigns(topics),
    ...unknownBroader(topics),
    ...circles(topics),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return {
    people: people.value.map((person) => once(person, fold)),
    organisations: organisations.value.map((organisation) => once(organisation, fold)),
    // Topics are found without their capitals.
    topics: topics.value.map((topic) => once(topic, folded)),
    outlets: outlets.value,
    unindexed: unindexed.value,
  };
}

/** An id names one term; people and organisations are told apart by it when they are found in a text. */
function repeatedIds(files: readonly YamlFile<readonly Term[]>[]): Problem[] {
  const places = new Map<string, string>();
  return files.flatMap(({ file, value, lineOf }) =>
    value.flatMap(({ id }, index) => {
      const line = lineOf(index, 'id');
      const before = places.get(id);
      places.set(id, before ?? `${file}, line ${String(line ?? '?')}`);
      if (before === undefined) return [];
      const what = `the id ${id} stands in ${before} already.`;
      return [{ file, line, what, remedy: 'Give one of the two another id.' }];
    }),
  );
}

/** The term with each of its labels once: what is found by two would be proved twice. */
function once<Named extends Term>(term: Named, key: (label: string) => string): Named {
  const known = new Set([key(term.label)]);
  const also = term.also.filter((label) => {
    const isNew = !known.has(key(label));
    known.add(key(label));
    return isNew;
  });
  return { ...term, also };
}

function folded(label: string): string {
  return fold(label).toLowerCase();
}

/**
 * A label names one term, or the archive could not say whom a text means. That a term has it twice,
 * perhaps in other letters, harms nobody.
 */
function sharedLabels(files: readonly YamlFile<readonly Term[]>[]): Problem[] {
  const claims = new Map<string, Term>();
  return files.flatMap(({ file, value, lineOf }) =>
    value.flatMap((term, index) =>
      [term.label, ...term.also].flatMap((label, place) => {
        const key = folded(label);
        const owner = claims.get(key);
        claims.set(key, owner ?? term);
        if (owner === undefined || owner === term) return [];
        const line = place === 0 ? lineOf(index, 'label') : lineOf(index, 'also', place - 1);
        const what = `the label “${label}” of ${term.id} is claimed by ${owner.id} already.`;
        return [{ file, line, what, remedy: 'Leave it to one term only.' }];
      }),
    ),
  );
}

function unreadableSigns({ file, value, lineOf }: YamlFile<readonly Topic[]>): Problem[] {
  return value.flatMap(({ id, also, signs, languages }, index) => {
    const placed = [
      ...also.map((sign, at) => ({ sign, path: ['also', at] })),
      ...signs.map((sign, at) => ({ sign, path: ['signs', at] })),
      ...Object.entries(languages).flatMap(([code, own]) =>
        own.map((sign, at) => ({ sign, path: ['languages', code, at] })),
      ),
    ];
    return placed.flatMap(({ sign, path }) => {
      const fault = signFault(sign);
      if (fault === undefined) return [];
      const what = `the sign “${sign}” of ${id} ${fault.message}.`;
      return [{ file, line: lineOf(index, ...path), what, remedy: fault.remedy }];
    });
  });
}

function signFault(sign: string): SignFault | undefined {
  try {
    readSign(sign);
    return undefined;
  } catch (error) {
    if (error instanceof SignFault) return error;
    throw error;
  }
}

function unknownBroader({ file, value, lineOf }: YamlFile<readonly Topic[]>): Problem[] {
  const ids = new Set(value.map(({ id }) => id));
  return value.flatMap(({ id, broader }, index) => {
    if (broader === undefined || (ids.has(broader) && broader !== id)) return [];
    const what = `the broader topic ${broader} of ${id} is no other topic.`;
    return [
      { file, line: lineOf(index, 'broader'), what, remedy: 'Name the id of another topic.' },
    ];
  });
}

/** A topic that is broader than one that is broader than itself, or below more than any archive has. */
function circles({ file, value, lineOf }: YamlFile<readonly Topic[]>): Problem[] {
  return value.flatMap((topic, index) => {
    const broader = broaderTopics(topic.id, value);
    if (broader.length > MOST_BROADER) {
      const what = `more than ${String(MOST_BROADER)} topics stand above ${topic.id}.`;
      const remedy = 'Leave out the levels that nobody looks for.';
      return [{ file, line: lineOf(index, 'broader'), what, remedy }];
    }
    const highest = broader.at(-1);
    if (highest?.broader !== topic.id) return [];
    const what = `the broader topics of ${topic.id} lead back to it.`;
    return [{ file, line: lineOf(index, 'broader'), what, remedy: 'Leave one of them without.' }];
  });
}
