import type { Run } from './find-runs.ts';

// An opening single mark has space or a bracket before it and a letter after; a closing one has the
// end of a word or punctuation before it and no letter after.
const SINGLE =
  /(?<=^|[\s([{—–])[‘'](?=[\p{L}\p{N}\p{P}])|(?<=[\p{L}\p{N}.,!?…—–])[’'](?![\p{L}\p{N}])/gu;
// ’90s, ’til, ’em: an apostrophe at the head of a word.
const ELISION =
  /^['‘’](?:\d0s\b|\d\d\b|til\b|em\b|tis\b|twas\b|cause\b|n['’]|bout\b|round\b|s\b)/iu;

/**
 * Finds runs in single marks outside the double ones: quotations in British style, nicknames,
 * terms. An opening mark pairs with the first closing one; a plural possessive (`cartels’`) counts
 * as closing only at the end of a phrase.
 */
export function singleRuns(text: string, doubles: readonly Run[]): Run[] {
  const found: Run[] = [];
  let open = -1;
  let double = 0;
  for (const { index } of text.matchAll(SINGLE)) {
    while ((doubles[double]?.close ?? Infinity) <= index) double++;
    if (index >= (doubles[double]?.open ?? Infinity)) {
      open = -1;
      continue;
    }
    const opens = /[\s([{—–]/u.test(text[index - 1] ?? ' ');
    if (opens) {
      if (!ELISION.test(text.slice(index, index + 8))) open = index;
    } else if (open >= 0 && !isPossessive(text, index)) {
      found.push({
        open,
        start: open + 1,
        end: index,
        close: index + 1,
        marks: 'single',
        runsOn: false,
      });
      open = -1;
    }
  }
  return found;
}

function isPossessive(text: string, at: number): boolean {
  return /s$/u.test(text.slice(0, at).slice(-1)) && /^['’] \p{Ll}/u.test(text.slice(at, at + 3));
}
