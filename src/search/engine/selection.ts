import { type Asked, asksNoWord } from '../asked.ts';
import { sortedByDay } from '../facts.ts';
import { searchedTexts } from '../searched-texts.ts';
import { phraseIn } from '../words.ts';
import { find, type Found, refusing } from './find.ts';
import type { SearchIndex } from './open-index.ts';
import type { Hit } from '../hit.ts';
import { needsText, recordsWithPhrase } from './phrases.ts';

/** What an index has for the words of a query; its longer phrases are still to be looked for. */
export interface Selection extends Found {
  readonly index: SearchIndex;
  readonly asked: Asked;
}

/** What was looked at and found right. */
export interface Sifted {
  readonly good: readonly Hit[];
  /** False where looking stopped early. */
  readonly isWhole: boolean;
}

/**
 * More texts than these are not looked at to count them: the count then says “at most”. On a slow
 * line so many take ten seconds and 200 kB, after the first results.
 */
export const MOST_LOOKED_AT = 100;
const AT_ONCE = 20;

/** Selects by words; everything there is, the newest first, where no word is asked for. */
export async function select(index: SearchIndex, asked: Asked): Promise<Selection> {
  const found = asksNoWord(asked) ? await everything(index, asked) : await find(index, asked);
  return { index, asked, ...found };
}

/** Looks at texts, in the order of the hits, until so many have the phrases that are asked for. */
export async function sift(
  selection: Selection,
  hits: readonly Hit[],
  enough = Infinity,
): Promise<Sifted> {
  const isRight = await reader(selection);
  if (isRight === undefined) return { good: hits, isWhole: true };
  const good: Hit[] = [];
  let seen = 0;
  while (seen < hits.length && good.length < enough) {
    // Most that have every two words of a phrase in a row have the phrase.
    const some = hits.slice(seen, seen + (seen === 0 ? Math.min(enough, AT_ONCE) : AT_ONCE));
    const verdicts = await Promise.all(some.map(isRight));
    good.push(...some.filter((_, at) => verdicts[at]));
    seen += some.length;
  }
  return { good, isWhole: seen === hits.length };
}

/** Reads in the text of a record whether it is right; none where no text needs to be read. */
async function reader({ index, asked }: Selection) {
  const phrases = asked.phrases.filter(needsText);
  const notPhrases = asked.notPhrases.filter(needsText);
  if (phrases.length + notPhrases.length === 0) return undefined;
  const suspects = await Promise.all(notPhrases.map((phrase) => recordsWithPhrase(index, phrase)));
  return async ({ id }: Hit) => {
    const doubtful = notPhrases.filter((_, place) => suspects[place]?.has(id));
    if (phrases.length + doubtful.length === 0) return true;
    const texts = searchedTexts(await index.row(id));
    const has = (phrase: string) => texts.some((text) => phraseIn(text, phrase).length > 0);
    return phrases.every(has) && !doubtful.some(has);
  };
}

async function everything(index: SearchIndex, asked: Asked): Promise<Found> {
  const [facts, ids] = await Promise.all([index.facts(), index.ids()]);
  const isRefused = await refusing(index, asked);
  const hits = sortedByDay(facts, [...facts.days.keys()], 'newest')
    .map((at) => ({ id: ids[at] ?? '', places: [] }))
    .filter(({ id }) => !isRefused(id));
  return { hits, missing: [], common: [] };
}
