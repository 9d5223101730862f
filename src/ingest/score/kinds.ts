import { readabilityText } from './readability-text.ts';

/** A kind of capture in which each page is at hand. */
export interface Kind {
  readonly called: string;
  /** Where its files stand beside the manifest, and how their names end. */
  readonly folder: string;
  readonly ending: string;
  /** Other ways to find the text in it, which the reader is held against. */
  readonly baselines: Readonly<Record<string, (capture: string) => string>>;
}

/** The kinds, as a command names them. */
export const KINDS = {
  page: {
    called: 'Saved pages',
    folder: 'html',
    ending: '.html',
    baselines: { Readability: readabilityText },
  },
  text: {
    called: 'Copied texts',
    folder: 'text',
    ending: '.txt',
    baselines: { 'every line': (text) => text, 'five words, end mark': sentences },
  },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof KINDS;

/** The lines that look like sentences, by the shortest rule there is. */
function sentences(text: string): string {
  const isSentence = (line: string) =>
    line.trim().split(/\s+/).length >= 5 && /[.!?…]["”’»)\]]*\s*$/.test(line);
  return text.split('\n').filter(isSentence).join('\n');
}
