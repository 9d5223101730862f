import { joinUtterances } from '../domain/join-utterances.ts';
import { newWords, type NewWords } from '../domain/new-words.ts';
import { sentenceOf } from '../domain/words.ts';
import type { Quoted } from './quotations.ts';
import { type Statement, statementWith, utteranceOf } from './statements.ts';

/** What somebody said once: where it was quoted first, and what it has to do with what went before. */
export interface Saying {
  readonly quoted: Quoted;
  /** Where else the same is quoted. */
  readonly others: readonly Quoted[];
  readonly statement: Statement | undefined;
  /** The sentence before, where that of the quotation has no words but its own. */
  readonly context: string;
  /** What it says again of what was quoted before it, and what is new; of the first there is none. */
  readonly news: NewWords | undefined;
}

/** Makes of quotations, which come in order of time, what was said: one utterance stands once. */
export function sayingsOf(said: readonly Quoted[]): Saying[] {
  const utterance = new Map(
    joinUtterances(said.map(utteranceOf)).flatMap((ones) =>
      ones.map(({ quoted }) => [quoted, ones]),
    ),
  );
  const groups = Map.groupBy(
    said,
    (quoted) => statementWith(quoted.quotation) ?? utterance.get(quoted) ?? quoted,
  );
  let last: Quoted | undefined;
  return [...groups.values()].flatMap((ones) => {
    const [quoted] = ones;
    if (quoted === undefined) return [];
    const statement = statementWith(quoted.quotation);
    const all = statement?.wordings.map((wording) => wording.quoted) ?? ones;
    const others = all.filter(({ article }) => article !== quoted.article);
    const news = newsOf(last, quoted);
    // What is reported is in the reporter’s words, which no words of the speaker are held against.
    if (quoted.quotation.kind !== 'reported') last = quoted;
    return { quoted, others, statement, context: contextOf(quoted), news };
  });
}

/** What is new in a quotation against the last one, if both are in one language. */
function newsOf(last: Quoted | undefined, quoted: Quoted): NewWords | undefined {
  const { language } = quoted.article;
  const isComparable =
    quoted.quotation.kind !== 'reported' && last?.article.language.code === language.code;
  return isComparable ? newWords(last.exact, quoted.exact, language) : undefined;
}

function contextOf({ before, after, quotation: { words } }: Quoted): string {
  if (/\p{L}/u.test(before + after)) return '';
  const { start } = sentenceOf(words);
  const [sentence] = words.block.sentences.filter(({ end }) => end <= start).slice(-1);
  return sentence === undefined ? '' : words.block.text.slice(sentence.start, sentence.end);
}
