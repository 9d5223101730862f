import { afterLinks } from '../attribution/links.ts';
import { subjectFrom } from '../attribution/subject.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, isPlain, type Token } from '../phrases/token.ts';
import type { Clause, Stretch } from './clause.ts';
import { isReporting } from './reporting-verb.ts';
import { clauseEnd, isClause, opensClause, opensWithVerb } from './clause-shape.ts';

const FARTHEST_CUE = 30;
const LONGEST_TAIL = 14;
// What begins a clause of its own behind the cue: the words said stand there.
const NOT_OF_SAYING = ['auxiliary', 'reporting-opener', 'relative', 'pronoun'] as const;

/** Reads the clause around an attribution that a comma opens: The boat was late, Lee said; The boat, Lee said, was late. */
export function clauseAround(
  tokens: readonly Token[],
  comma: number,
  { from, to }: Stretch,
): Clause | undefined {
  const said = speakerThenCue(tokens, comma + 1, to) ?? cueThenSpeaker(tokens, comma + 1, to);
  if (said === undefined) return undefined;
  const end = attributionEnd(tokens, said, to);
  if (end === undefined) return undefined;
  const main = mainPart(
    tokens,
    { from: pastCoordinator(tokens, from), to: comma },
    end,
    to,
    said.speaker.first > said.cue,
  );
  return main && { first: main.from, last: main.to, cue: said.cue, speaker: said.speaker };
}

/** What stands before the attribution, or what goes on behind it where that says more. */
export function mainPart(
  tokens: readonly Token[],
  before: Stretch,
  end: number,
  to: number,
  isInverted = false,
): Stretch | undefined {
  const mark = tokens[end];
  if (mark !== undefined && end < to && isQuoting(tokens, end)) return undefined;
  const isWhole = isClause(tokens, before) && !isAdverbial(tokens[before.from]);
  if (mark?.text !== ',' || isA(tokens[end + 1], 'coordinator', 'participle'))
    return isWhole || isClause(tokens, before) ? before : undefined;
  if (isInverted) return isClause(tokens, before) ? before : undefined;
  const after = { from: end + 1, to: clauseEnd(tokens, { from: end + 1, to }) };
  if (!isWhole)
    return opensWithVerb(tokens, after) || opensClause(tokens, after) ? after : undefined;
  // Behind a whole clause, a phrase says more of the speaker: “…, Lee said, the mayor who …”.
  const isLonger = after.to - after.from > before.to - before.from;
  return isLonger && opensWithVerb(tokens, after) ? after : before;
}

/** “…, Lee said: …”, “…, Lee said, “…””: it is what follows that was said. */
function isQuoting(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === ':' || tokens[end + 1]?.kind === 'run';
}

function isAdverbial(token: Token | undefined): boolean {
  if (isA(token, 'preposition', 'adverb')) return true;
  return isA(token, 'conjunction') && !isA(token, 'coordinator', 'determiner');
}

interface Saying {
  readonly cue: number;
  readonly speaker: NounPhrase;
  /** Past what says who said it. */
  readonly end: number;
}

function speakerThenCue(tokens: readonly Token[], from: number, to: number): Saying | undefined {
  for (let cue = from + 1; cue < Math.min(to, from + FARTHEST_CUE); cue++) {
    if (!isReporting(tokens, cue) || isA(tokens[cue], 'participle')) continue;
    const phrase = isA(tokens[from], 'relative')
      ? undefined
      : readNounPhrase(tokens, from, cue, true);
    const speaker = phrase && subjectFrom(tokens, phrase, cue);
    return speaker && { cue, speaker, end: cue + 1 };
  }
  return undefined;
}

function cueThenSpeaker(tokens: readonly Token[], from: number, to: number): Saying | undefined {
  if (!isReporting(tokens, from) || isA(tokens[from], 'participle')) return undefined;
  // “The crew, led by Lee, told the mayor …”: whom it tells is no speaker.
  const isTold = tokens[from]?.cue?.hearer === 'needed';
  if (isTold || isA(tokens[from + 1], 'reporting-opener')) return undefined;
  const speaker = readNounPhrase(tokens, from + 1, to);
  if (speaker === undefined || speaker.kind === 'pronoun') return undefined;
  const end = afterLinks(tokens, speaker.last, to);
  const next = tokens[end];
  // “…, said the mayor, who was late”; but “Lee, 63, said the boat was late”.
  const isOver = end >= to || next?.kind !== 'word' || isA(next, 'relative', 'participle', 'time');
  return isOver ? { cue: from, speaker, end: isA(next, 'relative') ? to : end } : undefined;
}

/** The mark that closes an attribution, where nothing but words about the saying stands before it. */
function attributionEnd(
  tokens: readonly Token[],
  { cue, end: from }: Saying,
  to: number,
): number | undefined {
  const hearer = tokens[cue]?.cue?.hearer === 'none' ? undefined : readNounPhrase(tokens, from, to);
  const tail = hearer?.last ?? from;
  if (tail >= to || tokens[tail]?.kind === 'punctuation') return tail;
  if (!isA(tokens[tail], 'time', 'adverb', 'preposition', 'relative', 'participle', 'conjunction'))
    return undefined;
  for (let at = tail; at < Math.min(to, tail + LONGEST_TAIL); at++) {
    const token = tokens[at];
    if (token?.kind === 'punctuation') return at;
    if (token?.kind === 'run' || isA(token, ...NOT_OF_SAYING)) return undefined;
    if (isA(token, 'infinitive') && isBareVerb(tokens[at + 1])) return undefined;
  }
  return to <= tail + LONGEST_TAIL ? to : undefined;
}

/** Behind “to”: “pledged to go”, not “to the council”. */
function isBareVerb(token: Token | undefined): boolean {
  return isPlain(token) && !isA(token, 'plural', 'possessive');
}

function pastCoordinator(tokens: readonly Token[], from: number): number {
  return isA(tokens[from], 'coordinator') ? from + 1 : from;
}
