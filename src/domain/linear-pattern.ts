import { RE2JS } from 're2js';

/**
 * Tells of a pattern that somebody wrote why it is not taken, and below that what to do; undefined of
 * one that is. It has to be a regular expression whose cost grows with the text and no faster, and
 * that browsers read the same way.
 */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'iu');
  } catch {
    return 'is not a regular expression\nPut a backslash before each of . ? * + ( ) [ ] { } | ^ $ that stands for itself.';
  }
  try {
    RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return undefined;
  } catch {
    return 'is a regular expression that may take for ever on some line\nWrite it without (?=…), (?!…), (?<=…), \\1 and \\u, and with no number above 1000 in {}; or name whole lines in `lines`.';
  }
}

/**
 * What tells whether a pattern is found in a text, capitals aside, in time that grows with the length
 * of the text alone, whoever wrote the pattern. Throws for one that has a `patternFault`.
 */
export function linearPattern(pattern: string): (text: string) => boolean {
  const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  return (text) => compiled.test(text);
}
