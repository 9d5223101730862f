import { type Asked, asksNoWord, hasPhrase, tokensOf } from '../asked.ts';
import { sortedByDay } from '../facts.ts';
import { phraseIn } from '../words.ts';
import { find, type Found, suspectsOf } from './find.ts';
import type { Hit, SearchIndex } from './index-of.ts';
import { type Row, searchedTexts } from './texts.ts';

/** What an index has for the words of a query; its phrases are still to be looked for. */
export interface Selection extends Found {
  readonly index: SearchIndex<Row>;
  readonly asked: Asked;
}

/** What was looked at and found right. */
export interface Sifted {
  readonly good: readonly Hit[];
  /** False where looking stopped early. */
  readonly isWhole: boolean;
}

/** More texts than these are not looked at to count them: the count then says “at most”. */
export const MOST_LOOKED_AT = 300;
const AT_ONCE = 20;

/** Selects by words; everything there is, the newest first, where no word is asked for. */
export async function select(index: SearchIndex<Row>, asked: Asked): Promise<Selection> {
  if (asksNoWord(asked)) return { index, asked, ...(await everything(index, asked)) };
  const found = await find(index, asked);
  const isMuch = found.hits.length > MOST_LOOKED_AT;
  const hits = isMuch ? found.hits.filter((hit) => mayHavePhrases(hit, asked)) : found.hits;
  return { index, asked, ...found, hits };
}

/** Looks at texts, in the order of the hits, until so many have the phrases that are asked for. */
export async function sift(
  selection: Selection,
  hits: readonly Hit[],
  enough = Infinity,
): Promise<Sifted> {
  if (!hasPhrase(selection.asked)) return { good: hits, isWhole: true };
  const good: Hit[] = [];
  let seen = 0;
  while (seen < hits.length && good.length < enough) {
    const some = hits.slice(seen, seen + AT_ONCE);
    const verdicts = await Promise.all(some.map((hit) => isRight(selection, hit)));
    good.push(...some.filter((_, at) => verdicts[at]));
    seen += some.length;
  }
  return { good, isWhole: seen === hits.length };
}

async function everything(index: SearchIndex<Row>, asked: Asked): Promise<Found> {
  const facts = await index.facts();
  const refused = await Promise.all(asked.notWords.map((word) => index.having(word)));
  const hits = sortedByDay(facts, [...facts.days.keys()], 'newest')
    .filter((at) => !refused.some((set) => set.has(at)))
    .map((at) => ({ at, places: [] }));
  return { hits, missing: [], suspects: await suspectsOf(index, asked) };
}

async function isRight({ index, asked, suspects }: Selection, { at }: Hit): Promise<boolean> {
  const doubtful = asked.notPhrases.filter((phrase) => suspects.get(phrase)?.has(at));
  if (asked.phrases.length + doubtful.length === 0) return true;
  const texts = searchedTexts(await index.row(at));
  const has = (phrase: string) => texts.some((text) => phraseIn(text, phrase).length > 0);
  return asked.phrases.every(has) && !doubtful.some(has);
}

/**
 * Tells by places alone whether a record may have the phrases: as many words that were asked for
 * stand in a row somewhere. Where it was found by its headline there are no places to tell by.
 */
function mayHavePhrases({ places }: Hit, { phrases }: Asked): boolean {
  const longest = Math.max(0, ...phrases.map((phrase) => tokensOf(phrase).length));
  const set = new Set(places);
  const isRow = (place: number) => {
    for (let step = 1; step < longest; step++) if (!set.has(place + step)) return false;
    return true;
  };
  return places.length === 0 || places.some(isRow);
}
