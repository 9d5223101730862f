import {
  isScalar,
  type Document,
  type LineCounter,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { yamlRemedy } from './yaml-words.ts';

/** What keeps a text from being YAML as it should be. */
export interface YamlFault extends Pick<Problem, 'line' | 'remedy'> {
  readonly fault: string;
}

/**
 * What is wrong with a document as YAML, line by line, and takes from it what says nothing: a key that
 * nobody has filled in is none; who means that something is not known writes `null`.
 */
export function faultsOfYaml(document: Document, lines: LineCounter): YamlFault[] {
  const lineAt = (at: number | undefined) =>
    at === undefined ? undefined : lines.linePos(at).line;
  const faults = firstOfLines(document.errors, lineAt).map(({ message, pos, code }): YamlFault => {
    const [fault = message] = message.split(/:?\n/);
    const isDeep = code === 'RESOURCE_EXHAUSTION' || message.includes('call stack');
    const words = isDeep ? TOO_DEEP : { fault, remedy: yamlRemedy({ code, message }) };
    return { line: lineAt(pos[0]), ...words };
  });
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.value === null && scalar.source === '') scalar.value = undefined;
    },
    // An alias can make a small file say more than memory holds; no file here needs one.
    Alias: (_, { range }) => {
      faults.push({ line: lineAt(range?.[0]), ...ALIAS });
    },
    // The library would hold each key against all others.
    Map: (_, map) => {
      for (const { at, ...fault } of faultyKeys(map)) faults.push({ line: lineAt(at), ...fault });
    },
  });
  return faults;
}

const ALIAS = {
  fault: 'aliases are not read',
  remedy: 'Write what it stands for, or put quotation marks around the value.',
};
const AGAIN = {
  fault: 'Map keys must be unique',
  remedy: 'Say it once, and remove the other line.',
};
const NO_WORD = {
  fault: 'a key is a list or a map, and no word',
  remedy: 'Put a value with brackets or a `?` in it in quotation marks.',
};
/** What a file that is nested too deep for the reader is told: none that is in use has five levels. */
export const TOO_DEEP = {
  fault: 'it is nested deeper than anything that is read',
  remedy: 'Compare it with the other files of its kind.',
};

/** The keys that the map has already, and those that are no words but maps or lists themselves. */
function faultyKeys({ items }: YAMLMap) {
  const said = new Set<unknown>();
  return items.flatMap(({ key }) => {
    const { range } = key as { readonly range?: readonly number[] | null };
    if (!isScalar(key)) return [{ at: range?.[0], ...NO_WORD }];
    const isAgain = said.has(key.value);
    said.add(key.value);
    return isAgain ? [{ at: range?.[0], ...AGAIN }] : [];
  });
}

/** What is wrong in a line first: the rest of it may follow from that. */
function firstOfLines(
  errors: readonly YAMLError[],
  lineAt: (at: number) => number | undefined,
): YAMLError[] {
  const byLine = Map.groupBy(errors, ({ pos }) => lineAt(pos[0]));
  return [...byLine.values()].flatMap(([first]) => first ?? []);
}
