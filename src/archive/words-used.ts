import type { Archived } from '../disk/read-archive.ts';
import type { ProseEvidence } from '../domain/evidence.ts';
import type { Quoted } from './quotations.ts';
import { placeOfWords } from '../domain/place-of-words.ts';
import { type ProvingWords, wordsAt } from './proving-words.ts';
import { ROLES } from '../language/en/roles.ts';
import { SENTENCES } from '../language/own/sentences.ts';
import { roleWords } from './role-words.ts';

const OWN = { roles: ROLES, sentences: SENTENCES };
import type { TermPage } from './terms.ts';

/** Words by which the sources name or describe somebody, how often, and where in the newest article. */
export interface UsedWords {
  readonly words: string;
  readonly count: number;
  readonly proof: ProvingWords;
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
  const of = vocabulary === 'people' ? 'person' : 'organisation';
  const mentions = articles.flatMap((archived) => mentionsIn(archived, vocabulary, term.id));
  const roles = mentions.flatMap(({ archived, block, place }) =>
    roleWords(place.text, place, of, OWN).map((span) =>
      wordsAt(archived, block, { ...place, ...span }),
    ),
  );
  return {
    roles: counted(roles),
    names: counted(mentions.map(({ archived, block, place }) => wordsAt(archived, block, place))),
    instead: counted(said.flatMap(describedIn)),
  };
}

function mentionsIn(archived: Archived, vocabulary: 'people' | 'organisations', id: string) {
  const proofs = archived.reading.proofs[vocabulary][id] ?? [];
  return proofs.flatMap((proof) =>
    proof.by === 'reading' && 'block' in proof.evidence ? mentionAt(archived, proof.evidence) : [],
  );
}

/** Where words stand; nowhere where the archive may not show the paragraph. */
function mentionAt(archived: Archived, evidence: ProseEvidence) {
  const place = placeOfWords(archived, evidence);
  const isShown = place.text.slice(place.start, place.end) === evidence.exact;
  return isShown ? [{ archived, block: evidence.block, place }] : [];
}

function describedIn({ archived, quotation: { resolved, speaker } }: Quoted): ProvingWords[] {
  if (speaker.mention === null || (resolved !== 'role' && resolved !== 'continued')) return [];
  return mentionAt(archived, speaker.mention)
    .map(({ block, place }) => wordsAt(archived, block, place))
    .filter(({ exact }) => ROLES.determiners.has(exact.toLowerCase().split(/\s/, 1)[0] ?? ''));
}

/** Counts the same words once, letter case aside, the most used first. */
function counted(used: readonly ProvingWords[]): UsedWords[] {
  const groups = Map.groupBy(used, ({ exact }) => exact.toLowerCase());
  return [...groups.values()]
    .flatMap(([proof, ...more]) =>
      proof === undefined ? [] : [{ words: proof.exact, count: 1 + more.length, proof }],
    )
    .toSorted((a, b) => b.count - a.count);
}
