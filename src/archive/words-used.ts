import { proseOf, textOf } from '../domain/words.ts';
import { type SourceWords, wordsOfProse } from './proving-words.ts';
import type { Quoted } from './quotations.ts';
import type { TermPage } from './terms.ts';

/** Words by which the sources name or describe somebody, how often, and where in the newest article. */
export interface UsedWords {
  readonly words: string;
  readonly count: number;
  readonly proof: SourceWords;
}

/** What the sources call a person or an organisation. */
export interface WordsUsed {
  /** What its bearer is, in the words beside the name: `Mexican President`. */
  readonly roles: readonly UsedWords[];
  /** The names themselves, as written. */
  readonly names: readonly UsedWords[];
  /** What stands in the place of the name where they are quoted: `the leftist leader`. */
  readonly instead: readonly UsedWords[];
}

/** Gathers what the articles call a person or an organisation, whom `said` quotes. */
export function wordsUsed(
  { vocabulary, term, articles }: TermPage,
  said: readonly Quoted[],
): WordsUsed {
  if (vocabulary !== 'people' && vocabulary !== 'organisations')
    return { roles: [], names: [], instead: [] };
  const wordsOf = (field: 'roles' | 'proofs') =>
    articles.flatMap((article) =>
      (article[field][vocabulary][term.id] ?? [])
        .flatMap((proof) => proseOf(proof) ?? [])
        .map((words) => wordsOfProse(article, words)),
    );
  return {
    roles: counted(wordsOf('roles')),
    names: counted(wordsOf('proofs')),
    instead: counted(said.flatMap(describedIn)),
  };
}

function describedIn({ article, quotation: { resolved, speaker } }: Quoted): SourceWords[] {
  const { mention } = speaker;
  if (mention === null || (resolved !== 'role' && resolved !== 'continued')) return [];
  const [first = ''] = textOf(mention).toLowerCase().split(/\s/, 1);
  const isDescription = article.language.roles.determiners.has(first);
  return isDescription ? [wordsOfProse(article, mention)] : [];
}

/** Counts the same words once, letter case aside, the most used first. */
function counted(used: readonly SourceWords[]): UsedWords[] {
  const groups = Map.groupBy(used, ({ exact }) => exact.toLowerCase());
  return [...groups.values()]
    .flatMap(([proof, ...more]) =>
      proof === undefined ? [] : [{ words: proof.exact, count: 1 + more.length, proof }],
    )
    .toSorted((a, b) => b.count - a.count);
}
