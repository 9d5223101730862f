type MarkRole = 'open' | 'close' | 'nest' | 'unnest' | 'none';

/** Where the last mark opened, or -1, and how many curly marks are open inside straight ones. */
export interface MarkState {
  readonly open: number;
  readonly nested: number;
}

/**
 * Tells what a double mark does, from what stands around it and from what is open. A curly mark says
 * it itself, unless it was typed the wrong way round; inside straight marks it is a nested one.
 */
export function roleOfMark(text: string, at: number, { open, nested }: MarkState): MarkRole {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const looksOpen = /[\s([{—–\-/:‘']/u.test(before) && /[^\s,.;:!?)\]}”»]/u.test(after);
  const looksClosed = /[^\s([{—–]/u.test(before) && /[\s,.;:!?)\]}—–’']/u.test(after);
  const inStraight = open >= 0 && text[open] === '"';
  switch (text[at]) {
    case '"':
      return straightRole(text, at, open >= 0, looksOpen, looksClosed);
    case '”':
    case '»':
      if (inStraight && nested > 0) return 'unnest';
      return open < 0 && looksOpen ? 'open' : 'close';
    default:
      if (inStraight) return 'nest';
      return open >= 0 && looksClosed && at > open + 1 ? 'close' : 'open';
  }
}

function straightRole(
  text: string,
  at: number,
  isOpen: boolean,
  looksOpen: boolean,
  looksClosed: boolean,
): MarkRole {
  if (isPrime(text, at, isOpen)) return 'none';
  if (isOpen) return looksOpen && !looksClosed ? 'open' : 'close';
  return looksClosed && !looksOpen ? 'close' : 'open';
}

/** Inches: 6'2" anywhere, 27" where no quotation is open that the mark could close. */
function isPrime(text: string, at: number, isOpen: boolean): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /\d['’′]\s?\d{1,2}$/u.test(before) || (!isOpen && /\d$/u.test(before));
}
