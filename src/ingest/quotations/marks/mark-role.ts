import { isAngled, type Mark } from './mark.ts';

type MarkRole = 'open' | 'close' | 'none';

/**
 * Tells what a double mark does, from what stands around it and from the marks that are open. A curly
 * mark says it itself, unless it was typed the wrong way round.
 */
export function roleOfMark(text: string, mark: Mark, open: readonly Mark[]): MarkRole {
  const before = text[mark.start - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  const looks = {
    open: /[\s([{—–\-/:‘']/u.test(before) && /[^\s,.;:!?)\]}”»]/u.test(after),
    closed: /[^\s([{—–]/u.test(before) && /[\s,.;:!?)\]}—–’']/u.test(after),
  };
  const last = open.findLast((one) => isAngled(one) === isAngled(mark));
  switch (mark.glyph) {
    case '"':
      return straightRole(text, mark, last !== undefined, looks);
    case '»':
      return mark.start > 0 && (last !== undefined || !looks.open) ? 'close' : 'open';
    case '”':
      return last === undefined && looks.open ? 'open' : 'close';
    case '„':
      return 'open';
    default:
      return closesOther(mark, last, looks) ? 'close' : 'open';
  }
}

/** What stands around a mark: what an opening one has, what a closing one has. */
interface Looks {
  readonly open: boolean;
  readonly closed: boolean;
}

/** „…“ and »…«, and a mark at the end of a word that was typed the wrong way round. */
function closesOther(mark: Mark, last: Mark | undefined, looks: Looks): boolean {
  if (last === undefined || mark.start <= last.end) return false;
  return looks.closed || (last.glyph === '„' && !looks.open);
}

function straightRole(text: string, mark: Mark, isOpen: boolean, looks: Looks): MarkRole {
  if (isPrime(text, mark.start, isOpen)) return 'none';
  if (isOpen) return looks.open && !looks.closed ? 'open' : 'close';
  return looks.closed && !looks.open ? 'close' : 'open';
}

/** Inches: 6'2" anywhere, 27" where no quotation is open that the mark could close. */
function isPrime(text: string, at: number, isOpen: boolean): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /\d['’′]\s?\d{1,2}$/u.test(before) || (!isOpen && /\d$/u.test(before));
}
