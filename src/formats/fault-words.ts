import type { z } from 'zod';
import { meantWords } from './nearest.ts';

/** What is wrong with a value that somebody wrote, and what to do about it. */
export interface Fault {
  /** The keys and places in a list that lead to it. */
  readonly path: readonly PropertyKey[];
  readonly what: string;
  readonly remedy: string;
}

/** Known keys are told by the schema at fault alone, which no longer stands by an issue. */
const KNOWN = 'known:';

/**
 * What a schema finds wrong with what somebody wrote, in words for people who know no schemas. A
 * schema's own words go first; where they have a second line, it says what to do.
 */
export function faultsOf(schema: z.ZodType, written: unknown): Fault[] {
  const { error } = schema.safeParse(written, { reportInput: true, error: knownKeys });
  const issues = error?.issues.flatMap(plainIssues) ?? [];
  const misspelt = new Set(
    issues.flatMap((one) => (one.code === 'unrecognized_keys' ? placeOf(one.path) : [])),
  );
  return issues.flatMap((issue) =>
    // A key that is missing beside one that is not known is rather that one.
    isMissing(issue) && misspelt.has(placeOf(issue.path.slice(0, -1))) ? [] : faultsIn(issue),
  );
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}

function isMissing({ code, input }: z.core.$ZodIssue): boolean {
  return code !== 'unrecognized_keys' && input === undefined;
}

function knownKeys({ code, inst }: z.core.$ZodRawIssue): string {
  const shape = code === 'unrecognized_keys' && inst && 'shape' in inst ? inst.shape : {};
  return [KNOWN, ...Object.keys(shape as object)].join(' ');
}

/** Of a value that may have one of several forms, what is wrong with the form it comes nearest to. */
function plainIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const forms = issue.errors.toSorted((a, b) => a.length - b.length);
  const nearest = forms[0] ?? [];
  return nearest.flatMap((one) => plainIssues({ ...one, path: [...issue.path, ...one.path] }));
}

function faultsIn(issue: z.core.$ZodIssue): Fault[] {
  const { path, message, input } = issue;
  // `value` is what a bare value is called inside.
  const key = path.findLast((one) => typeof one === 'string' && one !== 'value') ?? 'key';
  if (!message.startsWith(KNOWN)) {
    const [what = '', remedy = 'Correct the value.'] = message.split('\n');
    return [{ path, what, remedy }];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = message.split(' ').slice(1);
    return issue.keys.map((one) => ({
      path: [...path, one],
      ...{ what: 'is not known here', remedy: meantWords(one, known) },
    }));
  }
  if (isMissing(issue)) {
    const missing = String(path.at(-1));
    const remedy = `Add it on a line of its own: \`${missing}: …\`.`;
    return [{ path: path.slice(0, -1), what: `has no \`${missing}\``, remedy }];
  }
  return [{ path, ...wordsOf(issue, String(key), input) }];
}

type Words = Pick<Fault, 'what' | 'remedy'>;

function wordsOf(issue: z.core.$ZodIssue, key: string, input: unknown): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wantedWords(issue.expected, key, input);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        what: `is ${shown(input)}, which is none of its values`,
        remedy: meantWords(String(input), values),
      };
    }
    case 'too_small':
      return { what: 'is empty', remedy: 'Write something behind it, or remove it.' };
    case 'too_big':
      return { what: 'is too long', remedy: `Write ${String(issue.maximum)} at the most.` };
    case 'invalid_key':
      return {
        what: 'is not an id as it should be',
        remedy: 'Copy it whole from where it stands.',
      };
    case 'invalid_format':
      return issue.format === 'url'
        ? {
            what: `is ${shown(input)}, which is not the address of a page`,
            remedy: `Write it whole, such as \`${key}: "https://example.org/page"\`.`,
          }
        : {
            what: `is ${shown(input)}, which has not the form that it wants`,
            remedy: 'See docs/curating.md for an example.',
          };
    default:
      return {
        what: `is ${shown(input)}, which cannot be read`,
        remedy: 'See docs/curating.md for an example.',
      };
  }
}

/** What something of the wrong kind should be, with an example made of what it is. */
function wantedWords(expected: string, key: string, input: unknown): Words {
  const what = `is ${kindOf(input)} where ${WANTED[expected] ?? 'something else'} is wanted`;
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  const bare = typeof input === 'string' ? input : isPlain ? String(input) : undefined;
  switch (expected) {
    case 'string':
      return bare === undefined
        ? { what, remedy: oneText(key, input) }
        : { what, remedy: `Put it in quotation marks: \`${key}: "${bare}"\`.` };
    case 'array':
      return {
        what,
        remedy: `Put square brackets around it: \`${key}: [${bare ?? '…'}]\`.`,
      };
    case 'boolean':
      return { what, remedy: `Write \`${key}: true\` or \`${key}: false\`.` };
    case 'number':
    case 'int':
      return { what, remedy: `Write digits alone: \`${key}: 12\`.` };
    default:
      return {
        what,
        remedy: 'Write a key, a colon and a value on a line each, as in docs/curating.md.',
      };
  }
}

/** A name with a colon in it is `key: value`, unless it is marked as one text. */
function oneText(key: string, input: unknown): string {
  return kindOf(input) === KEYED
    ? 'Put a text with a colon in it in quotation marks.'
    : `Write one thing behind it: \`${key}: "…"\`.`;
}

const KEYED = '`key: value`';

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  object: KEYED,
  record: KEYED,
};

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return KEYED;
  if (typeof input === 'number') return 'a number';
  return typeof input === 'boolean' ? 'true or false' : 'a text';
}

function shown(input: unknown): string {
  return typeof input === 'string' ? `“${input}”` : JSON.stringify(input);
}
