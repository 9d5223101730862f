import { createHash } from 'node:crypto';

/** Addresses made of words: a letter and the first eight digits of their checksum; a repetition is numbered. */
export function numberedIds(letter: string, texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `${letter}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  });
}
