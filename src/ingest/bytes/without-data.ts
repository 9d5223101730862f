/** Data shorter than this stays: it costs nothing, and may be an example in a text. */
const SHORTEST = 256;

/**
 * Markup without the files that are written into it as `data:` addresses: of a page of 20 MB with
 * its pictures inside some 300 kB remain. One pass, by hand: a pattern would keep a place to come
 * back to for every character of a picture.
 */
export function withoutData(markup: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = markup.indexOf('data:'); at >= 0; at = markup.indexOf('data:', at)) {
    const start = at + 'data:'.length;
    const head = HEAD.exec(markup.slice(start, start + LONGEST_HEAD))?.[0];
    let end = start + (head?.length ?? 0);
    const payload = end;
    while (head !== undefined && isData(markup.charCodeAt(end))) end++;
    if (end - payload >= SHORTEST) {
      parts.push(markup.slice(kept, payload));
      kept = end;
    }
    at = end;
  }
  return kept === 0 ? markup : [...parts, markup.slice(kept)].join('');
}

/** A media type and its parameters: `image/png;base64,`. */
const HEAD = /^[\w.+-]+\/[\w.+-]+(?:;[\w.+=-]+)*,/;
const LONGEST_HEAD = 100;

/** True for the characters of base64 and of what is encoded with per cent signs. */
function isData(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2f && code <= 0x39) ||
    OTHERS.has(code)
  );
}

const OTHERS: ReadonlySet<number> = new Set(Array.from('+=%-_.~*', (one) => one.charCodeAt(0)));
