import { checked, SignFault, type Step, trimmed, type Wording, withoutWord } from './wording.ts';
import { isWord, piecesOf } from './word-pieces.ts';

const MOST_WORDINGS = 200;
/** The fewest letters that say how a word begins. */
const SHORTEST_BEGINNING = 2;

const TOKEN = /[()|]|…|\.\.\.|\s+|(?:(?!\.\.\.)[^\s()|…])+/gu;

/** The steps of words that are no sign: each in its forms, and nothing between them but what stands there. */
export function stepsOf(words: string): Wording {
  return piecesOf(words.trim().replace(/\s+/gu, ' ')).map((text) =>
    isWord(text) ? { kind: 'word', text, as: 'forms' } : { kind: 'mark', text },
  );
}

/**
 * Reads a sign: words in any of their forms; `=word` exactly so; `narco*` any word that begins so;
 * `send|deploy`, `(gun|small arms) trafficking` one or the other; `…` some words between. Gives every
 * wording that it stands for. Throws a `SignFault` where it cannot be read.
 */
export function readSign(sign: string): readonly Wording[] {
  const tokens = sign.trim().match(TOKEN) ?? [];
  const reader: Reader = { tokens: tokens.map(plainToken), at: 0 };
  const wordings = readSequence(reader, { inGroup: false });
  if (reader.at < tokens.length) {
    throw new SignFault('has a “)” that nothing opens', 'Remove it, or put a “(” before it.');
  }
  return wordings.map(checked);
}

/**
 * The signs that say no more than words, as readers see them among the labels of a topic; what they
 * find, and all others, is shown by the words of the sources.
 */
export function plainSigns(signs: readonly string[]): string[] {
  const plain = signs.filter((sign) => !/[|()*…]|\.\.\./u.test(sign));
  return plain.map((sign) => sign.replace(/(?<=^|\s)=/gu, ''));
}

/** The wordings that a sign stands for, as words; none where something may stand between or behind them. */
export function plainWordings(sign: string): string[] {
  const isPlain = (step: Step) =>
    step.kind === 'mark' || (step.kind === 'word' && step.as !== 'beginning');
  const textOf = (step: Step) => (step.kind === 'gap' ? '' : step.text);
  return readSign(sign).flatMap((wording) =>
    wording.every(isPlain) ? wording.map(textOf).join('') : [],
  );
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function plainToken(token: string): string {
  if (token === '...') return '…';
  return token.trim() === '' ? ' ' : token;
}

/** Reads up to the end, or inside a group up to the next `|` or the `)`. */
function readSequence(reader: Reader, { inGroup }: { inGroup: boolean }): readonly Wording[] {
  let wordings: readonly Wording[] = [[]];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === ')' || (inGroup && token === '|')) return wordings;
    wordings = joined(wordings, inGroup ? readAtom(reader) : readChoice(reader));
  }
}

/** One atom, or several with `|` between them and no space. */
function readChoice(reader: Reader): readonly Wording[] {
  const opening = reader.tokens[reader.at];
  let choice = opening === '|' ? [] : readAtom(reader);
  while (reader.tokens[reader.at] === '|') {
    const beside = [reader.tokens[reader.at - 1], reader.tokens[reader.at + 1]];
    if (beside.some((token) => token === undefined || /^[ |)…]$/.test(token))) {
      throw new SignFault(
        'has a “|” without a word right before and after it',
        'Write send|deploy, and alternatives of several words in brackets: (national guard|army).',
      );
    }
    reader.at += 1;
    choice = [...choice, ...readAtom(reader)];
  }
  return bounded(choice);
}

function readAtom(reader: Reader): readonly Wording[] {
  const token = reader.tokens[reader.at++] ?? '';
  if (token === '(') return readGroup(reader);
  if (token === '…') return [[{ kind: 'gap' }]];
  if (token === ' ') return [[{ kind: 'mark', text: ' ' }]];
  return [readWord(token)];
}

function readGroup(reader: Reader): readonly Wording[] {
  const parts = [readSequence(reader, { inGroup: true })];
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader, { inGroup: true }));
  }
  if (reader.tokens[reader.at++] !== ')') {
    throw new SignFault('has a “(” that nothing closes', 'Put a “)” after the last alternative.');
  }
  if (parts.length < 2) {
    throw new SignFault(
      'has brackets without a “|” in them',
      'Put alternatives into them, as in (gun|weapon), or leave them out.',
    );
  }
  const wordings = parts.flat().map(trimmed);
  if (wordings.some(({ length }) => length === 0)) throw withoutWord();
  return bounded(wordings);
}

/** What stands between two spaces: `=U.S.`, `counter-tariff`, `narco*`. */
function readWord(token: string): Wording {
  const isExact = token.startsWith('=');
  const pieces = piecesOf(isExact ? token.slice(1) : token);
  if (isExact && !isWord(pieces[0])) {
    throw new SignFault('has a “=” that stands before no word', 'Write it right before: =ICE.');
  }
  return pieces.flatMap((text, at): Step[] => {
    if (text === '*') return asBeginning(pieces[at - 1], isExact);
    if (!isWord(text)) return [{ kind: 'mark', text }];
    if (pieces[at + 1] === '*') return [{ kind: 'word', text, as: 'beginning' }];
    return [{ kind: 'word', text, as: isExact ? 'exact' : 'forms' }];
  });
}

/** Nothing more: the word before says it. */
function asBeginning(before: string | undefined, isExact: boolean): [] {
  if (!isWord(before) || (before?.length ?? 0) < SHORTEST_BEGINNING) {
    throw new SignFault(
      'has a “*” that stands after fewer than two letters',
      'Write it right after the letters that a word begins with: narco*.',
    );
  }
  if (isExact) {
    throw new SignFault('says of a word both “=” and “*”', 'Leave out one of them.');
  }
  return [];
}

function joined(before: readonly Wording[], after: readonly Wording[]): readonly Wording[] {
  return bounded(before.flatMap((start) => after.map((end) => [...start, ...end])));
}

function bounded(wordings: readonly Wording[]): readonly Wording[] {
  if (wordings.length <= MOST_WORDINGS) return wordings;
  const what = `stands for more than ${String(MOST_WORDINGS)} wordings`;
  throw new SignFault(what, 'Make several signs of it, or put a “…” for what may vary.');
}
