import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Run } from './run.ts';

// An opening single mark has space or a bracket before it and a letter after; a closing one has the
// end of a word or punctuation before it and no letter after.
const SINGLE =
  /(?<=^|[\s([{—–])[‘'](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…—–])[’'](?![\p{L}\p{N}'])/gu;

/**
 * Finds runs in single marks: quotations in British style, nicknames, terms. An opening mark pairs
 * with the first closing one; a plural possessive (`the cartels’ men`) closes nothing.
 */
export function singleRuns(text: string, { opening, closing }: SpeechWords['apostrophes']): Run[] {
  const found: Run[] = [];
  let open = -1;
  for (const { index } of text.matchAll(SINGLE)) {
    if (/[\s([{—–]/u.test(text[index - 1] ?? ' ')) {
      if (!opening.test(text.slice(index, index + 8))) open = index;
    } else if (open >= 0 && !closing.test(text.slice(index - 1, index + 3))) {
      const span = { open, start: open + 1, end: index, close: index + 1 };
      found.push({ ...span, marks: 'single', runsOn: false });
      open = -1;
    }
  }
  return found;
}
