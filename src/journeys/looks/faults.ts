import type { Line, SeenText } from './seen-texts.ts';

/** Below this nothing is set on a screen, and 8 points on paper. */
const SMALLEST = 12;
const SMALLEST_ON_PAPER = 10.6;
/** Contrast of text, WCAG 1.4.3. */
const CONTRAST = 4.5;
/** By so many pixels two texts may touch: letters lean, and lines of a headline stand close. */
const TOUCH = 2;

/** What cannot be right about the texts of a page, a sentence each; nothing, where all stand well. */
export function faultsOf(
  texts: readonly SeenText[],
  { width, isPaper = false }: { width: number; isPaper?: boolean },
): string[] {
  const smallest = isPaper ? SMALLEST_ON_PAPER : SMALLEST;
  return [
    ...texts.flatMap((text) => [
      ...(text.size < smallest - 0.05
        ? [`${named(text)} is ${text.size.toFixed(1)} px small`]
        : []),
      ...(text.isCut ? [`${named(text)} is cut off`] : []),
      ...(text.lines.some(({ left, right }) => left < -1 || right > width + 1)
        ? [`${named(text)} leaves the page`]
        : []),
    ]),
    ...overlaps(texts),
  ];
}

/** Texts that cannot be told from what is behind them, as a theme of the reader’s colours them. */
export function unreadable(texts: readonly SeenText[]): string[] {
  return texts
    .filter(({ lines, colour, ground }) => lines.length > 0 && contrast(colour, ground) < CONTRAST)
    .map((text) => `${named(text)} is ${text.colour} on ${text.ground}`);
}

const named = ({ words, of }: SeenText) => `“${words}” (${of})`;

function overlaps(texts: readonly SeenText[]): string[] {
  const lines = texts
    .flatMap((text) => text.lines.map((line) => ({ text, line: core(line) })))
    .toSorted((a, b) => a.line.top - b.line.top);
  return lines.flatMap(({ text, line }, at) => {
    const found: string[] = [];
    for (let next = at + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.line.top >= line.bottom) break;
      if (other.text !== text && meet(line, other.line))
        found.push(`${named(text)} lies over ${named(other.text)}`);
    }
    return found;
  });
}

/** The middle of a line, where its letters are. */
function core({ left, right, top, bottom }: Line): Line {
  const rim = (bottom - top) / 4;
  return { left: left + TOUCH, right: right - TOUCH, top: top + rim, bottom: bottom - rim };
}

function meet(a: Line, b: Line): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
