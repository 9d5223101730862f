import type { Span } from '../../domain/sentence.ts';
import type { Run } from './find-runs.ts';

/** A word, a mark of punctuation, or a whole run in quotation marks. */
export interface Token extends Span {
  readonly kind: 'word' | 'punctuation' | 'run';
  readonly text: string;
  /** Lower case, the apostrophe straight. */
  readonly lower: string;
  /** The number of the sentence it stands in. */
  readonly sentence: number;
  readonly run?: Run;
}

const ABBREVIATION =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Sen|Sens|Rep|Reps|Gov|Govs|Pres|Rev|Hon|St|Jr|Sr|Atty|' +
  'Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Corp|No|vs|Va|Pa|Fla|Calif|Mass|Mich|Ariz|Ala|Ga|Ill|Tenn|Wis|Conn|Ky|Md|Minn|Mo|Okla|Ore|Tex|Colo|Del|Wash|Nev|Neb|Mont|Miss|La|Ind|Kan|Ark';
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){1,}(?:-?(?:\p{Lu}\.)+)?(?:[’']s)?(?=[\s,)’'—–-]|$)`,
    String.raw`(?:${ABBREVIATION})\.(?=\s)`,
    String.raw`\.\.\.+|…|--+`,
    String.raw`[@#$]?[\p{L}\p{N}\p{M}]+(?:(?:[’'&/\u2010-\u2011-]|\.(?!\p{Lu}\p{Ll})|,(?=\d{3}))[\p{L}\p{N}\p{M}]+)*(?:(?<=s)[’'](?=\s))?`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** Cuts the prose between the runs into words and marks; each run is one token. */
export function tokensOf(text: string, runs: readonly Run[]): Token[] {
  const tokens: Unplaced[] = [];
  let from = 0;
  for (const run of runs) {
    addWords(tokens, text, from, run.open);
    const words = text.slice(run.start, run.end);
    const place = { start: run.open, end: run.close, sentence: 0 };
    tokens.push({ kind: 'run', text: words, lower: '', ...place, run });
    from = run.close;
  }
  addWords(tokens, text, from, text.length);
  let sentence = 0;
  for (const [index, token] of tokens.entries()) {
    token.sentence = sentence;
    if (endsSentence(tokens, index)) sentence++;
  }
  return tokens;
}

/** A token whose sentence is still to be counted. */
type Unplaced = Omit<Token, 'sentence'> & { sentence: number };

function addWords(tokens: Unplaced[], text: string, from: number, to: number): void {
  for (const { 0: words, index } of text.slice(from, to).matchAll(TOKEN)) {
    const kind = /[\p{L}\p{N}]/u.test(words) ? 'word' : 'punctuation';
    const lower = (words.includes('’') ? words.replaceAll('’', "'") : words).toLowerCase();
    tokens.push({
      kind,
      text: words,
      lower,
      start: from + index,
      end: from + index + words.length,
      sentence: 0,
    });
  }
}

// A capital opens a sentence after U.S. and the like only where the word could not go on with it.
const OPENER =
  /^(?:The|A|An|He|She|It|They|We|His|Her|Its|Their|This|That|These|Those|In|On|At|But|And|As|With|If|When|While|For|However|Meanwhile|Still)$/u;

function endsSentence(tokens: readonly Unplaced[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  const opensNext = next.kind === 'run' || /^[\p{Lu}\p{N}@#([•*]/u.test(next.text);
  // An abbreviation is followed by a name, never by a statement: “… posted on X. “What …””.
  if (token.kind === 'word' && token.text.endsWith('.') && next.kind === 'run')
    return /[.,!?…]$/u.test(next.text);
  if (token.kind === 'run') return opensNext && /[.!?…]["”’'\s]*$/u.test(token.text);
  if (/^(?:[.!?]|…|\.{3,})$/u.test(token.text)) return opensNext;
  if (/^[)\]]$/u.test(token.text)) return opensNext && tokens[index - 1]?.text === '.';
  return token.text.endsWith('.') && OPENER.test(next.text);
}
