import { accordingTo } from '../attribution/attribution.ts';
import { isA, type Token } from '../phrases/token.ts';
import type { Clause, Stretch } from './clause.ts';
import { mainPart } from './clause-before.ts';

/** Reads the clause that a source is given for: According to Lee, the boat was late; The boat was late, according to Lee. */
export function accordingClause(
  tokens: readonly Token[],
  cue: number,
  { from, to }: Stretch,
): Clause | undefined {
  const speaker = accordingTo(tokens, cue, 'before', to)?.speaker;
  if (speaker == null) return undefined;
  const before = { from, to: tokens[cue - 1]?.text === ',' ? cue - 1 : cue };
  const main = mainPart(tokens, before, commaFrom(tokens, speaker.last, to) ?? to, to);
  return main && { first: main.from, last: main.to, cue, speaker };
}

function commaFrom(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.text === ',' && !isA(tokens[at + 1], 'relative')) return at;
  }
  return undefined;
}
