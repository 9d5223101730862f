import type { Quotation } from '../domain/quotation.ts';
import { type Placed, textOf } from '../domain/words.ts';

/** What there is to say of a speaker that the text does not name there. */
const RESOLVED: Readonly<Partial<Record<Quotation['resolved'], string>>> = {
  pronoun: 'as',
  role: 'as',
  unknown: 'speaker not known',
  asserted: 'speaker asserted by the archive',
};

/** How something was said and how its speaker is known: `asserted · as “she” · partial`. */
export function quotationFacts({ kind, cue, speaker, resolved }: Placed<Quotation>): string {
  const how = RESOLVED[resolved] ?? '';
  const as = how === 'as' && speaker.mention !== null ? `as “${textOf(speaker.mention)}”` : how;
  const facts = [
    cue === null ? (resolved === 'continued' ? 'going on' : '') : textOf(cue),
    as === 'as' ? '' : as,
    kind,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}
