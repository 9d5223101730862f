import { isItem } from './prose.ts';

// Below 50 characters lines are rather a menu or verse; above 120 nobody wraps.
const NARROWEST = 50;
const WIDEST = 120;
const FEWEST_BREAKS = 3;
const LEAST_SHARE = 0.9;

/**
 * The width at which a program wrapped the lines of a page; undefined where none did. Lines that run
 * on in small letters show it, if nearly all of them break where they had to at one
 * width. A longer line here and there (an address, a footer) is no proof against it.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const runningOn = lines.flatMap((text, index) => {
    const below = lines[index + 1] ?? '';
    return text.length <= WIDEST && runsOn(text, below) ? [{ text, below }] : [];
  });
  const width = runningOn.reduce((most, { text }) => Math.max(most, text.length), 0);
  const forced = runningOn.filter(({ text, below }) => isForced(text, below, width));
  const isWrapped =
    width >= NARROWEST &&
    forced.length >= FEWEST_BREAKS &&
    forced.length >= runningOn.length * LEAST_SHARE;
  return isWrapped ? width : undefined;
}

/** True where the break between two lines is one that wrapping at this width had to make. */
export function isForced(text: string, below: string, width: number): boolean {
  if (text === '' || below === '' || isItem(below)) return false;
  const [word = ''] = below.split(' ', 1);
  return text.length <= width && text.length + 1 + word.length > width;
}

function runsOn(text: string, below: string): boolean {
  return text !== '' && /^[^\p{Lu}\P{L}]/u.test(below) && !isItem(below);
}
