import { LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { InputError } from '../domain/problem.ts';
import { faultsOf } from './fault-words.ts';
import { yamlRemedy } from './yaml-words.ts';

/** What a YAML file says, and the lines in which it says it. */
export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value;
  /** The line of a value in the file, from 1: `lineOf(2, 'label')`. */
  readonly lineOf: (...path: readonly PropertyKey[]) => number | undefined;
}

/** What is left of a letter of another encoding. */
const NO_UTF8 = /[\0\ufffd]/;

/**
 * Reads a YAML file that people edit. Throws an `InputError` with a problem for each fault: broken
 * YAML, a key given twice, an unknown key, a value that the schema refuses.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): YamlFile<z.infer<Schema>> {
  if (NO_UTF8.test(text)) {
    const remedy = 'Save it anew, with the encoding UTF-8.';
    throw new InputError([{ file, what: 'is not UTF-8.', remedy }]);
  }
  const { document, lineOf } = parsed(text, file);
  const written: unknown = document.toJS({ maxAliasCount: 0 });
  const result = schema.safeParse(written);
  if (result.success) return { file, value: result.data, lineOf };
  const wrong = faultsOf(schema, written);
  throw new InputError(
    wrong.map(({ path, what, remedy }) => {
      // What a short form leaves out stands nowhere in the file.
      const there = path.filter((_, index) => document.hasIn(path.slice(0, index + 1)));
      return { file, line: lineOf(...path), what: `${placeWords(there)} ${what}.`, remedy };
    }),
  );
}

/** A text as YAML, with the lines of its values; throws where it is none. */
function parsed(text: string, file: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: counter });
  const lineOf = (...path: readonly PropertyKey[]): number | undefined => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as { range?: [number] } | null | undefined)?.range;
    if (range) return counter.linePos(range[0]).line;
    return path.length === 0 ? 1 : lineOf(...path.slice(0, -1));
  };
  const faults = firstOfLines(document.errors).map(({ message, linePos, code }) => {
    const [fault = message] = message.split(/ at line|:?\n/);
    return { line: linePos?.[0].line, fault, remedy: yamlRemedy({ code, message }) };
  });
  // A key that nobody has filled in says nothing; who means that it is not known writes `null`.
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.value === null && scalar.source === '') scalar.value = undefined;
    },
  });
  // An alias can make a small file say more than memory holds; no file here needs one.
  visit(document, {
    Alias: (_, { range }) => {
      const line = range ? counter.linePos(range[0]).line : undefined;
      const remedy = 'Write what it stands for, or put quotation marks around the value.';
      faults.push({ line, fault: 'aliases are not read', remedy });
    },
  });
  const broken = faults.map(({ line, fault, remedy }) => {
    return { file, line, what: `is not YAML as it should be: ${fault}.`, remedy };
  });
  if (broken.length > 0) throw new InputError(broken);
  return { document, lineOf };
}

/** What is wrong in a line first: the rest of it may follow from that. */
function firstOfLines(errors: readonly YAMLError[]): YAMLError[] {
  const byLine = Map.groupBy(errors, ({ linePos }) => linePos?.[0].line);
  return [...byLine.values()].flatMap(([first]) => first ?? []);
}

/** What leads to a value, in words: `also`, item 2. */
function placeWords(path: readonly PropertyKey[]): string {
  const keys = path.filter((key) => typeof key === 'string');
  const last = path.at(-1);
  const item = typeof last === 'number' ? `item ${String(last + 1)}` : '';
  const names = keys.length > 0 ? `\`${keys.join(': ')}\`` : '';
  return [names, item].filter((words) => words !== '').join(', ') || 'the file';
}
