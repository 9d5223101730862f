import type { Reading } from '../domain/reading.ts';

/** What a reading says first: its addresses, which are known when those of all others are. */
type Opening = Pick<Reading, 'slug' | 'language' | 'formerly'>;

/** The JSON file of a reading, by its opening and the JSON of the rest. */
export function openReading({ slug, language, formerly }: Opening, rest: string): string {
  const opening = JSON.stringify({ slug, language, formerly }, null, 2);
  return `${opening.slice(0, -'\n}'.length)},${rest.slice('{'.length)}`;
}
