import type { Answer } from '../engine/answer.ts';
import { addressOf, type Query, TABS } from '../query.ts';
import { RESULT_NOUN } from './field-names.ts';
import { askingLink, make } from './make.ts';
import { countWords } from './words-of-answer.ts';

/** Why nothing was found and what would help: each remedy one click away. */
export function remediesOf(query: Query, { remedies, elsewhere }: Answer): HTMLElement[] {
  if (remedies === undefined) return [];
  const noun = RESULT_NOUN[query.tab];
  const missing = remedies.missing.map(({ word, near, longer }) =>
    make(
      'p',
      {},
      `No ${noun} has the word “${word}”.`,
      ...(near.length > 0 ? [' Did you mean ', ...listed(near), '?'] : []),
      ...(longer.length > 0 ? [' Words that begin so: ', ...listed(longer), '.'] : []),
    ),
  );
  const ways = remedies.remedies.map((remedy) =>
    make(
      'li',
      {},
      askingLink(remedy.address, {}, countWords(remedy.count, noun)),
      ` ${remedy.what}`,
    ),
  );
  const [other = query.tab] = TABS.filter((tab) => tab !== query.tab);
  if (elsewhere !== undefined && elsewhere.number > 0) {
    const address = addressOf({ ...query, tab: other, page: 1 });
    ways.push(make('li', {}, askingLink(address, {}, countWords(elsewhere, RESULT_NOUN[other]))));
  }
  return [...missing, ...(ways.length > 0 ? [make('ul', {}, ...ways)] : [])];
}

function listed(near: readonly { word: string; address: string }[]): (Node | string)[] {
  return near.flatMap(({ word, address }, at) => {
    const link = askingLink(address, {}, word);
    return at === 0 ? [link] : [at === near.length - 1 ? ' or ' : ', ', link];
  });
}
