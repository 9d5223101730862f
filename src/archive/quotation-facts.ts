import type { Quotation, Speaker } from '../domain/quotation.ts';
import { type Placed, textOf } from '../domain/words.ts';
import { speakerWords } from './quotations.ts';

type Said = Placed<Quotation>;

/** What there is to say of a speaker that the text does not name there. */
const RESOLVED: Readonly<Partial<Record<Quotation['resolved'], string>>> = {
  pronoun: 'named here as',
  role: 'named here as',
  asserted: 'speaker given by the archive',
};

/** How much of it is the speaker’s, in words. */
export const KIND_WORDS: Readonly<Record<Quotation['kind'], string>> = {
  direct: 'full quotation',
  partial: 'a few words',
  reported: 'in the reporter’s words',
};

/** How something was said and how its speaker is known: `likely speaker · said · named here as “she” · a few words`. */
export function quotationFacts(quotation: Said): string {
  const { kind, cue, speaker, resolved } = quotation;
  const how = RESOLVED[resolved] ?? '';
  const isMentioned = how === RESOLVED.pronoun;
  const as = isMentioned && speaker.mention ? `${how} “${textOf(speaker.mention)}”` : how;
  const facts = [
    howSure(quotation),
    cue === null ? (resolved === 'continued' ? 'continued' : '') : textOf(cue),
    isMentioned && as === how ? '' : as,
    KIND_WORDS[kind],
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** How sure a speaker is, where that needs a word; of one not sure, who it may be. */
export function howSure({ certainty, candidates }: Pick<Said, 'certainty' | 'candidates'>): string {
  if (certainty === 'stated') return '';
  if (certainty === 'likely') return 'likely speaker';
  return candidates.length === 0 ? 'speaker not known' : `not sure: ${candidateWords(candidates)}`;
}

/** Who may have spoken, in words: `Ann Lee or Bob Ray`. */
function candidateWords(candidates: readonly Pick<Speaker, 'kind' | 'id' | 'name'>[]): string {
  return either.format(candidates.map(speakerWords));
}

/** Who says a quotation, with as much doubt as there is: `likely Ann Lee`. */
export function whoWords({ certainty, speaker, candidates }: Said): string {
  const name = speakerWords(speaker);
  if (certainty === 'stated' || (certainty === 'unsure' && candidates.length === 0)) return name;
  return certainty === 'likely' ? `likely ${name}` : `${name}: ${candidateWords(candidates)}?`;
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });
