/** What is wrong with a value, and what to do about it. */
export interface Words {
  readonly what: string;
  readonly remedy: string;
}

/** What something of the wrong kind should be, with an example made of what it is. */
export function wantedWords(expected: string, key: string, input: unknown): Words {
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
