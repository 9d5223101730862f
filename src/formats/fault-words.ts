import type { z } from 'zod';
import { meantWords } from './nearest.ts';
import { wantedWords, type Words } from './wanted-words.ts';

/** What is wrong with a value that somebody wrote, and what to do about it. */
export interface Fault extends Words {
  /** The keys and places in a list that lead to it. */
  readonly path: readonly PropertyKey[];
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
    isMissing(issue) && misspelt.has(placeOf(issue.path.slice(0, -1)))
      ? []
      : faultsIn(issue, written),
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

function faultsIn(issue: z.core.$ZodIssue, written: unknown): Fault[] {
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
  if (isMissing(issue)) return [missingOf(path, written)];
  return [{ path, ...wordsOf(issue, String(key), input) }];
}

/** What is missing may be an item of a list, or stand there with nothing behind it. */
function missingOf(path: readonly PropertyKey[], written: unknown): Fault {
  const [last = '', within] = [path.at(-1), path.slice(0, -1)];
  if (typeof last === 'number') {
    const what = `has nothing in item ${String(last + 1)}`;
    return { path: within, what, remedy: 'Write something there, or remove the item.' };
  }
  const holder = within.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    written,
  );
  if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, last)) {
    return { path, what: 'is empty', remedy: 'Write something behind it, or remove it.' };
  }
  const remedy = `Add it on a line of its own: \`${String(last)}: …\`.`;
  return { path: within, what: `has no \`${String(last)}\``, remedy };
}

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
    case 'invalid_key': {
      const own = issue.issues.find(({ message }) => !message.startsWith(KNOWN))?.message;
      const [what = 'is not an id as it should be', remedy] = own?.split('\n') ?? [];
      return { what, remedy: remedy ?? 'Copy it whole from where it stands.' };
    }
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

function shown(input: unknown): string {
  return typeof input === 'string' ? `“${input}”` : JSON.stringify(input);
}
