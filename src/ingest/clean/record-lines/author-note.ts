import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';

/** `Ahmed Adel is a Cairo-based researcher…`: who wrote it, where it stands apart from the text. */
export function authorNote(text: string, { bio }: LineReader): readonly Finding[] {
  const name = bio.exec(text)?.[1];
  return name === undefined ? [] : [{ field: 'authors', value: name, words: name }];
}
