import type { Corpus } from './corpus.ts';
import { type Dice, diceFor } from './dice.ts';
import { makePage } from './make-page.ts';
import { makeRecord } from './make-record.ts';
import { makeText } from './make-text.ts';

/** A capture that was made up, and perhaps its record. */
export interface MadeCapture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly record: string | undefined;
}

/** Makes the capture of a number: the same number, the same bytes, on the same fixtures. */
export function makeCapture(number: number, corpus: Corpus): MadeCapture {
  const dice = diceFor(number);
  const isPage = dice.chance(40);
  const text = isPage ? makePage(dice, corpus) : makeText(dice, corpus);
  const bytes = changed(dice, encoded(dice, text, isPage));
  const name = isPage !== dice.chance(3) ? 'x.html' : 'x.txt';
  return { name, bytes, record: makeRecord(dice) };
}

/** UTF-8, and of some that which old pages and programs write. */
function encoded({ below }: Dice, text: string, isPage: boolean): Uint8Array {
  const kind = below(100);
  if (kind < 2) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (kind < 3) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  if (kind < 5) return Buffer.from(`\ufeff${text}`);
  if (kind < 8 && isPage) return Buffer.from(`<meta charset=windows-1252>${text}`, 'latin1');
  if (kind < 9 && isPage) return Buffer.from(`<meta charset=big5>${text}`, 'utf8');
  return Buffer.from(text);
}

/** Some bytes of a few captures are not what they were. */
function changed({ chance, below }: Dice, bytes: Uint8Array): Uint8Array {
  if (!chance(6) || bytes.length === 0) return bytes;
  const other = Buffer.from(bytes);
  const number = 1 + below(4);
  for (let at = 0; at < number; at++) other[below(other.length)] = below(256);
  return chance(20) ? other.subarray(below(other.length)) : other;
}
