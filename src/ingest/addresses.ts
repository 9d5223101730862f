import type { CatalogueRecord } from '../domain/catalogue-record.ts';
import { isCertainDay } from '../domain/edtf-date.ts';
import { slugOf } from '../domain/slug-of.ts';
import { slugSchema } from '../domain/slug.ts';
import { sha256 } from '../formats/manifest.ts';
import type { Capture } from './capture.ts';
import { latinLetters } from './latin-letters.ts';

/**
 * The addresses that an article may have, the best first: its title; that with the day of its
 * publication, with its outlet, with both; with the beginning of the checksum of its capture; and,
 * for captures alike to the byte, of the capture and its name. They depend on nothing but the
 * article, so that one that it has is never lost because another article came or went.
 */
export function addressesOf(
  { title, date, outlet }: Pick<CatalogueRecord, 'title' | 'date' | 'outlet'>,
  capture: Pick<Capture, 'file' | 'sha256'>,
): string[] {
  const words = slugOf(latinLetters(title ?? ''));
  const code = beginningOf(capture.sha256);
  const rare = beginningOf(sha256(`${capture.sha256}  ${capture.file}`));
  // A number alone names nothing, and might be taken for a year.
  if (!/[a-z]/.test(words)) return [`untitled-${code}`, `untitled-${code}-${rare}`];
  const day = date !== null && isCertainDay(date) ? [date] : [];
  const name = outlet === null ? [] : [outlet];
  const parts = [[], day, name, [...day, ...name], [code], [rare]];
  const addresses = parts.map((more) => [words, ...more].join('-'));
  return [...new Set(addresses)].filter((address) => slugSchema.safeParse(address).success);
}

/** As much of a checksum as tells captures apart, and can be read aloud. */
function beginningOf(checksum: string): string {
  return checksum.slice(0, 8);
}
