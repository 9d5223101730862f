import { z } from 'zod';
import { InputError, type Problem } from '../domain/problem.ts';
import {
  organisationSchema,
  outletSchema,
  personSchema,
  type Term,
  topicSchema,
  type Vocabularies,
} from '../domain/vocabulary.ts';
import { type YamlFile, readYaml } from './yaml.ts';

const SCHEMAS = {
  people: z.array(personSchema),
  organisations: z.array(organisationSchema),
  topics: z.array(topicSchema),
  outlets: z.array(outletSchema),
  unindexed: z.array(z.string().min(1)),
};

/** The names of the vocabularies; each is a file `<name>.yaml`. */
export const VOCABULARY_FILES = Object.keys(SCHEMAS) as (keyof Vocabularies)[];

/**
 * Reads the vocabularies. `textOf` gives the text of each file. Throws an `InputError` with every
 * fault found: an id given twice, a label that two terms claim, a broader topic that is none.
 */
export function readVocabularies(
  folder: string,
  textOf: (path: string) => string,
): Vocabularies {
  const read = <Name extends keyof Vocabularies>(name: Name) => {
    const path = `${folder}/${name}.yaml`;
    return readYaml(textOf(path), path, SCHEMAS[name]);
  };
  const people = read('people');
  const organisations = read('organisations');
  const topics = read('topics');
  const outlets = read('outlets');
  const problems = [
    ...[people, organisations, topics, outlets].flatMap(repeatedIds),
    ...sharedLabels([people, organisations]),
    ...sharedLabels([topics]),
    ...sharedLabels([outlets]),
    ...unknownBroader(topics),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return {
    people: people.value,
    organisations: organisations.value,
    topics: topics.value,
    outlets: outlets.value,
    unindexed: read('unindexed').value,
  };
}

function repeatedIds({ file, value, lineOf }: YamlFile<readonly Term[]>): Problem[] {
  const first = new Map<string, number>();
  return value.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const what = `the id ${id} stands in line ${String(lineOf(before, 'id') ?? '?')} already.`;
    return [{ file, line: lineOf(index, 'id'), what, remedy: 'Give one of the two another id.' }];
  });
}

/** A label names one term, or the archive could not say whom a text means. */
function sharedLabels(files: readonly YamlFile<readonly Term[]>[]): Problem[] {
  const claims = new Map<string, string>();
  return files.flatMap(({ file, value, lineOf }) =>
    value.flatMap((term, index) =>
      [term.label, ...term.also].flatMap((label, place) => {
        const key = label.toLowerCase();
        const owner = claims.get(key);
        claims.set(key, owner ?? term.id);
        if (owner === undefined) return [];
        const line = place === 0 ? lineOf(index, 'label') : lineOf(index, 'also', place - 1);
        const what =
          owner === term.id
            ? `${term.id} has the label “${label}” twice.`
            : `the label “${label}” of ${term.id} is claimed by ${owner} already.`;
        return [{ file, line, what, remedy: 'Leave it to one term only.' }];
      }),
    ),
  );
}

function unknownBroader({ file, value, lineOf }: YamlFile<z.infer<typeof SCHEMAS.topics>>): Problem[] {
  const ids = new Set(value.map(({ id }) => id));
  return value.flatMap(({ id, broader }, index) => {
    if (broader === undefined || (ids.has(broader) && broader !== id)) return [];
    const what = `the broader topic ${broader} of ${id} is no other topic.`;
    return [{ file, line: lineOf(index, 'broader'), what, remedy: 'Name the id of another topic.' }];
  });
}
