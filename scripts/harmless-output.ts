import type { Output } from './watched-output.ts';

/** What a script writes before it tells how far it is: the line that it told it in is empty again. */
const EMPTY_LINE = '\r\u001b[K';

/**
 * What a terminal takes for orders, or turns a line around by. Names of files and words of captures may
 * have any of it; a tab and the end of a line are only space.
 */
const ORDERS = /(?![\t\n])[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

/** An output that shows what a terminal would obey, each such character as its code: `\u001b`. */
export function harmless(output: Output): Output {
  return {
    isTTY: output.isTTY === true,
    write: (text) => {
      const own = text.startsWith(EMPTY_LINE) ? EMPTY_LINE : '';
      return output.write(own + text.slice(own.length).replace(ORDERS, codeOf));
    },
  };
}

function codeOf(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
