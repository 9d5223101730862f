import type { YAMLError } from 'yaml';

const MARKS = 'Close each quotation mark on its line, and each bracket.';
const QUOTE =
  'Put a value with a colon or a `#` in it in quotation marks: `title: "Storm: the harbour"`.';
const KEYS = 'Write a key, a colon, a space and a value on a line each: `date: 2025-02-05`.';
const INDENT =
  'Begin each key at the left edge; what belongs to a key stands below it, two spaces further in.';

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  MISSING_CHAR: MARKS,
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  MULTILINE_IMPLICIT_KEY: KEYS,
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: `${INDENT} Spaces, no tabs.`,
  DUPLICATE_KEY: 'Say it once, and remove the other line.',
  MULTIPLE_DOCS: 'Remove the line `---`.',
};

/** What the library calls by one code and people do by another name. */
const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/need to be followed by map values/, KEYS],
  [
    /scalar at node end/,
    'Put a value with quotation marks in it between single ones: `title: \'He said "no"\'`.',
  ],
  [/block-seq-ind/, 'Write a list in square brackets: `authors: [Ann Lee, Bob Ray]`.'],
];

/** What to do where a text is no YAML, in words for people who do not know what that is. */
export function yamlRemedy({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  const [, told] = BY_WORDS.find(([words]) => words.test(message)) ?? [];
  return told ?? REMEDIES[code] ?? 'Compare it with the other files of its kind.';
}
