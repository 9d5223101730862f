import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError, type Problem } from '../domain/problem.ts';
import { faultsOf } from './fault-words.ts';
import { mergeMarksOf } from './merge-marks.ts';
import { faultsOfYaml, TOO_DEEP } from './yaml-faults.ts';

/** What a YAML file says, and the lines in which it says it. */
export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value;
  /** The line of a value in the file, from 1: `lineOf(2, 'label')`. */
  readonly lineOf: (...path: readonly PropertyKey[]) => number | undefined;
}

const MIB = 1024 * 1024;
/** The most characters of a record, of the clutter rules, of what an archive says of itself. */
const MOST = MIB;
/** The most of a vocabulary: some 100,000 terms, which take half a minute to read. */
export const MOST_OF_VOCABULARY = 8 * MIB;
/** So many faults of a file are told: nobody mends more at one go. */
const MOST_TOLD = 50;
/** So many characters of a fault are told: it may quote what is wrong, which may be anything. */
const LONGEST = 400;

/** What is left of a letter of another encoding. */
const NO_UTF8 = /[\0\ufffd]/;

/**
 * Reads a YAML file that people edit, of at most so many characters. Throws an `InputError` with a
 * problem for each fault: broken YAML, a key given twice, an unknown key, a value that the schema
 * refuses.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  most = MOST,
): YamlFile<z.infer<Schema>> {
  const refusal = refusalOf(text, most);
  if (refusal !== undefined) throw new InputError([{ file, ...refusal }]);
  try {
    return readParsed(text, file, schema);
  } catch (error) {
    // What is nested deep enough to be read, and too deep to be told.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError([{ file, what: noYaml(TOO_DEEP.fault), remedy: TOO_DEEP.remedy }]);
  }
}

function refusalOf(text: string, most: number): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (text.length > most) {
    const [size, bound] = [text.length / MIB, most / MIB].map((one) => one.toFixed(0));
    const what = `has ${size ?? ''} million characters; ${bound ?? ''} million are the most.`;
    return {
      what,
      remedy: 'See that it is the file that was meant, and take out what is not needed.',
    };
  }
  if (!NO_UTF8.test(text)) return undefined;
  return { what: 'is not UTF-8.', remedy: 'Save it anew, with the encoding UTF-8.' };
}

function readParsed<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): YamlFile<z.infer<Schema>> {
  const { document, lineOf } = parsed(text, file);
  const written: unknown = document.toJS({ maxAliasCount: 0 });
  const result = schema.safeParse(written);
  if (result.success) return { file, value: result.data, lineOf };
  const wrong = faultsOf(schema, written);
  throw told(
    wrong.map(({ path, what, remedy }) => () => {
      // What a short form leaves out stands nowhere in the file.
      const there = path.filter((_, index) => document.hasIn(path.slice(0, index + 1)));
      return { file, line: lineOf(...path), what: `${placeWords(there)} ${what}.`, remedy };
    }),
    file,
  );
}

/** The faults of a file in words, of many the first. */
function told(faults: readonly (() => Problem)[], file: string): InputError {
  const some = faults.slice(0, MOST_TOLD).map((fault) => {
    const { what, remedy, ...place } = fault();
    return { ...place, what: short(what), remedy: short(remedy) };
  });
  const more = faults.length - some.length;
  if (more === 0) return new InputError(some);
  const what = `has ${String(more)} more faults.`;
  return new InputError([
    ...some,
    { file, what, remedy: 'Mend the first; the others may go with them.' },
  ]);
}

function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function noYaml(fault: string): string {
  return `is not YAML as it should be: ${fault}.`;
}

/** A text as YAML, with the lines of its values; throws where it is none. */
function parsed(text: string, file: string) {
  const counter = new LineCounter();
  const options = {
    schema: 'core',
    lineCounter: counter,
    uniqueKeys: false,
    prettyErrors: false,
  } as const;
  const document: Document = parseDocument(text, options);
  const lineOf = (...path: readonly PropertyKey[]): number | undefined => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as { range?: [number] } | null | undefined)?.range;
    if (range) return counter.linePos(range[0]).line;
    return path.length === 0 ? 1 : lineOf(...path.slice(0, -1));
  };
  const faults = faultsOfYaml(document, counter).map(({ line, fault, remedy }) => () => {
    return { file, line, what: noYaml(fault), remedy };
  });
  if (faults.length > 0) {
    const marks = mergeMarksOf(text, file);
    throw told(marks.length > 0 ? marks.map((mark) => () => mark) : faults, file);
  }
  return { document, lineOf };
}

/** What leads to a value, in words: `also`, item 2. */
function placeWords(path: readonly PropertyKey[]): string {
  const keys = path.filter((key) => typeof key === 'string');
  const last = path.at(-1);
  const item = typeof last === 'number' ? `item ${String(last + 1)}` : '';
  const names = keys.length > 0 ? `\`${keys.join(': ')}\`` : '';
  return [names, item].filter((words) => words !== '').join(', ') || 'the file';
}
