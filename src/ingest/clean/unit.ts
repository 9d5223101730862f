import type { Line } from '../lines/line.ts';
import { visibleText } from '../lines/visible-text.ts';
import { isForced, wrapWidth } from './wrapped-lines.ts';

/** A paragraph, subhead, list item or bit of page furniture: usually one line of the capture. */
export interface Unit {
  /** First and last line in the capture, from 1. */
  readonly first: number;
  readonly last: number;
  /** What a reader sees of it. */
  readonly text: string;
  /** The first of its lines, with what the markup says of it. */
  readonly line: Line;
}

/** Cuts a capture into units: each line that shows anything is one, hard-wrapped lines are joined. */
export function unitsOf(lines: readonly Line[]): Unit[] {
  const texts = lines.map(({ text }) => visibleText(text));
  const width = wrapWidth(texts);
  const units: Unit[] = [];
  lines.forEach((of, index) => {
    const text = texts[index] ?? '';
    if (text === '') return;
    const line = index + 1;
    const above = units.at(-1);
    if (
      above !== undefined &&
      width !== undefined &&
      isForced(texts[index - 1] ?? '', text, width)
    ) {
      units[units.length - 1] = { ...above, last: line, text: `${above.text} ${text}` };
    } else {
      units.push({ first: line, last: line, text, line: of });
    }
  });
  return units;
}
