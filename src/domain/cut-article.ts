import type { Article } from './article.ts';
import type { Proof } from './evidence.ts';
import { fold } from './fold.ts';
import type { Placed, ProseWords } from './words.ts';

type WordsIn = (words: ProseWords) => ProseWords | null;
type Proofs = readonly Placed<Proof>[];
type ProofsByValue = Readonly<Record<string, Proofs>>;

/**
 * An article without what rests on words that are not shown, nor the text of lines that say nothing
 * of the record. `wordsIn` gives words of the prose as they stand in what is shown, or null.
 */
export function cutArticle(article: Article, wordsIn: WordsIn): Article {
  const proofIn = (proof: Placed<Proof>): Placed<Proof>[] => {
    if (proof.by === 'record') return [proof];
    const { evidence } = proof;
    if ('line' in evidence) return evidence.line.status === 'record' ? [proof] : [];
    const words = wordsIn(evidence);
    return words === null ? [] : [{ ...proof, evidence: words }];
  };
  const listIn = (list: Proofs) => list.flatMap(proofIn);
  const thingIn = <Thing extends { words: ProseWords }>(thing: Thing): Thing[] => {
    const words = wordsIn(thing.words);
    return words === null ? [] : [{ ...thing, words }];
  };
  const saidIn = (said: Article['quotations']) =>
    said.flatMap(thingIn).map(({ cue, speaker, ...quotation }) => ({
      ...quotation,
      cue: cue && wordsIn(cue),
      speaker: { ...speaker, mention: speaker.mention && wordsIn(speaker.mention) },
    }));
  return {
    ...article,
    proofs: listsIn(article.proofs, listIn),
    roles: listsIn(article.roles, listIn),
    overruled: article.overruled.flatMap((one) =>
      proofIn(one.proof).map((proof) => ({ ...one, proof })),
    ),
    quotations: saidIn(article.quotations),
    reported: saidIn(article.reported),
    unreadMarks: [],
    told: article.told.flatMap(thingIn).map(withKeywordsShown),
    ledger: article.ledger.map((row) => (row.status === 'record' ? row : { ...row, text: '' })),
  };
}

/** Without the keywords of its sentence that the excerpt leaves out: they begin no word that it has. */
function withKeywordsShown(told: Article['told'][number]): Article['told'][number] {
  const words = fold(told.words.block.text)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const isShown = (keyword: string) => words.some((word) => word.startsWith(keyword));
  return { ...told, keywords: told.keywords.filter(isShown) };
}

/** Cuts each list of proofs, be it of a field or of one value of a field; a value without any is gone. */
function listsIn<Lists extends Readonly<Record<string, Proofs | ProofsByValue>>>(
  lists: Lists,
  cut: (proofs: Proofs) => Proofs,
): Lists {
  const cutByValue = (byValue: ProofsByValue) =>
    Object.fromEntries(
      Object.entries(byValue)
        .map(([value, list]) => [value, cut(list)] as const)
        .filter(([, list]) => list.length > 0),
    );
  const entries = Object.entries(lists).map(([field, of]) => [
    field,
    isList(of) ? cut(of) : cutByValue(of),
  ]);
  return Object.fromEntries(entries) as Lists;
}

function isList(of: Proofs | ProofsByValue): of is Proofs {
  return Array.isArray(of);
}
