import { visibleText } from './visible-text.ts';

/** A paragraph, subhead, list item or bit of page furniture: usually one line of the capture. */
export interface Unit {
  /** First and last line in the capture, from 1. */
  readonly first: number;
  readonly last: number;
  /** What a reader sees of it. */
  readonly text: string;
}

// A hard-wrapped text has lines of nearly one width. Below 50 characters lines are rather a menu
// or verse; above 120 nobody wraps.
const NARROWEST = 50;
const WIDEST = 120;

/** Cuts a capture into units: each line that shows anything is one, hard-wrapped lines are joined. */
export function unitsOf(lines: readonly string[]): Unit[] {
  const units: Unit[] = [];
  let run: Unit[] = [];
  const close = () => {
    units.push(...(isWrapped(run) ? [joined(run)] : run));
    run = [];
  };
  lines.forEach((line, index) => {
    const text = visibleText(line);
    if (text === '') close();
    else run.push({ first: index + 1, last: index + 1, text });
  });
  close();
  return units;
}

/** Lines were wrapped by a program where every break is one that it had to make. */
function isWrapped(run: readonly Unit[]): boolean {
  const width = Math.max(0, ...run.map(({ text }) => text.length));
  if (run.length < 2 || width < NARROWEST || width > WIDEST) return false;
  return run.every(({ text }, index) => {
    const next = run[index + 1];
    if (next === undefined) return true;
    const word = next.text.split(' ', 1)[0] ?? '';
    return !isItem(next.text) && text.length + 1 + word.length > width;
  });
}

function joined(run: readonly Unit[]): Unit {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new Error('a run of lines has a line');
  return { first: first.first, last: last.last, text: run.map(({ text }) => text).join(' ') };
}

const BULLET = /^[•‣▪◦●·] ?(?=\S)/u;

/** True for an item of a bullet list. */
export function isItem(text: string): boolean {
  return BULLET.test(text);
}

/** The words of a list item, without its bullet. */
export function itemText(text: string): string {
  return text.replace(BULLET, '');
}
