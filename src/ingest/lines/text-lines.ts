import type { Line } from './line.ts';

const LINE_END = /\r\n|\n|\r/;

/** The lines of a text, without line ends. */
export function textLines(text: string): Line[] {
  return text.split(LINE_END).map((line) => ({ text: line }));
}
