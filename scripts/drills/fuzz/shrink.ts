import type { Verdict } from './judge.ts';
import type { MadeCapture } from './make-capture.ts';

/** So many captures are tried to find a smaller one with the same fault. */
const MOST = 400;

/** What is wrong with a capture, and the least of it that was found to show the same, ready to be quoted. */
export function shrunk(
  made: MadeCapture,
  what: string,
  judge: (made: MadeCapture) => Verdict,
): string {
  const kind = kindOf(what);
  let tries = 0;
  const isSame = (other: MadeCapture) => {
    if (++tries > MOST) return false;
    const verdict = judge(other);
    return verdict.is === 'fault' && kindOf(verdict.what) === kind;
  };
  let least: MadeCapture = made;
  const bare = { ...least, record: undefined };
  if (made.record !== undefined && isSame(bare)) least = bare;
  for (let size = least.bytes.length >> 1; size > 0; size >>= 1) {
    for (let from = 0; from < least.bytes.length;) {
      const without = { ...least, bytes: cut(least.bytes, from, from + size) };
      if (isSame(without)) least = without;
      else from += size;
    }
  }
  const { name, record, bytes } = least;
  const said = [what.slice(0, 600), `${name} ${JSON.stringify(Buffer.from(bytes).toString())}`];
  return [...said, ...(record === undefined ? [] : [`record ${JSON.stringify(record)}`])].join(
    '; ',
  );
}

function cut(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

/** What kind of fault it is, the words and numbers of the capture aside. */
function kindOf(what: string): string {
  return what
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .replace(/\d+/g, '')
    .slice(0, 60);
}
