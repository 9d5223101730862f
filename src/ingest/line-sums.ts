import type { CaptureRecord } from '../domain/record.ts';
import { sha256 } from '../formats/manifest.ts';
import type { Capture } from './capture.ts';
import { hostOf } from './clean/host-of.ts';
import { ownAddresses } from './clean/page-data/own-address.ts';
import { wordCount } from './clean/prose.ts';
import { unitsOf } from './clean/units-of.ts';

/**
 * What is kept of a capture to compare it with all others of its host: numbers, as those of a whole
 * archive are held at once, ten bytes a line.
 */
export interface LineSums {
  /** Empty where neither record nor page say where it stood. */
  readonly host: string;
  readonly sha256: string;
  /** Its lines of three words or more, each once, and how many words each has. */
  readonly sums: Float64Array;
  readonly words: Uint16Array;
}

/** One word or two are a name or a subhead as often as a menu. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 0xffff;

/** Reads the lines of a capture that a person sees, and the host by the record's or its own address. */
export function lineSums(
  { lines, sha256 }: Pick<Capture, 'lines' | 'sha256'>,
  { url }: Pick<CaptureRecord, 'url'>,
): LineSums {
  // A sentence that a link tears apart is no line that captures share.
  const seen = unitsOf(lines, () => false).filter(({ line }) => line.data === undefined);
  const counted = [...new Set(seen.map(({ text }) => text))]
    .map((text) => ({ text, words: wordCount(text) }))
    .filter(({ words }) => words >= FEWEST_WORDS);
  const [host = ''] = [url ?? [], ownAddresses(lines)].flat().flatMap((one) => hostOf(one) ?? []);
  return {
    host: host.replace(/^www\./, ''),
    sha256,
    sums: Float64Array.from(counted, ({ text }) => sumOf(text)),
    words: Uint16Array.from(counted, ({ words }) => Math.min(words, MOST_WORDS)),
  };
}

/** So many digits of a checksum are a whole number that is exact; two lines never share them. */
const DIGITS = 13;

/** The number that stands for a line. */
export function sumOf(line: string): number {
  return parseInt(sha256(line).slice(0, DIGITS), 16);
}
