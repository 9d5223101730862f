import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { InputError, type Problem } from '../domain/problem.ts';

/** What a YAML file says, and the lines in which it says it. */
export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value;
  /** The line of a value in the file, from 1: `lineOf(2, 'label')`. */
  readonly lineOf: (...path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads a YAML file that people edit. Throws an `InputError` with a problem for each fault: broken
 * YAML, a key given twice, an unknown key, a value that the schema refuses.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): YamlFile<z.infer<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: counter });
  const lineOf = (...path: readonly PropertyKey[]): number | undefined => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as { range?: [number] } | null | undefined)?.range;
    if (range) return counter.linePos(range[0]).line;
    return path.length === 0 ? 1 : lineOf(...path.slice(0, -1));
  };
  const faults = document.errors.map(({ message, linePos }) => {
    return { line: linePos?.[0].line, fault: message.split(/ at line|:?\n/)[0] ?? message };
  });
  // An alias can make a small file say more than memory holds; no file here needs one.
  visit(document, {
    Alias: (_, { range }) => {
      const line = range ? counter.linePos(range[0]).line : undefined;
      faults.push({ line, fault: 'aliases are not read' });
    },
  });
  const broken = faults.map(({ line, fault }) => {
    const what = `is not YAML as it should be: ${fault}.`;
    return { file, line, what, remedy: 'Compare it with the other files of its kind.' };
  });
  if (broken.length > 0) throw new InputError(broken);
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!result.success) {
    throw new InputError(
      result.error.issues.flatMap(plainIssues).map((issue) => problemOf(issue, file, lineOf)),
    );
  }
  return { file, value: result.data, lineOf };
}

/** Of a value that may have one of several forms, what is wrong with the form it comes nearest to. */
function plainIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const forms = issue.errors.toSorted((a, b) => a.length - b.length);
  const nearest = forms[0] ?? [];
  return nearest.flatMap((one) => plainIssues({ ...one, path: [...issue.path, ...one.path] }));
}

function problemOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (...path: readonly PropertyKey[]) => number | undefined,
): Problem {
  const place = issue.path.map(String).join('.');
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return {
    file,
    line: lineOf(...issue.path, ...(key === undefined ? [] : [key])),
    what: `${place === '' ? '' : `${place}: `}${issue.message}.`,
    remedy: remedyOf(issue),
  };
}

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Remove the key or correct its spelling.';
  const isBareNumber =
    issue.code === 'invalid_type' && issue.message.includes('string, received number');
  return isBareNumber ? 'Put it in quotation marks.' : 'Correct the value.';
}
