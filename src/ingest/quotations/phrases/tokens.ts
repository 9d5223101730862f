import type { CutBlock } from '../../../domain/words.ts';
import type { Language } from '../../../language/language.ts';
import type { SentenceWords } from '../../../language/sentence-words.ts';
import type { SpeechWords, WordClass } from '../../../language/speech-words.ts';
import type { Run } from '../marks/run.ts';
import type { Token } from './token.ts';

const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){1,}(?:-?(?:\p{Lu}\.)+)?(?:[’']s)?(?=[\s,)’'—–-]|$)`,
    String.raw`\.\.\.+|…|--+`,
    String.raw`[@#$]?[\p{L}\p{N}\p{M}]+(?:(?:[’'&/\u2010-\u2011-]|\.(?!\p{Lu}\p{Ll})|,(?=\d{3}))[\p{L}\p{N}\p{M}]+)*(?:(?<=s)[’'](?=\s))?`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/**
 * Cuts the prose between the runs into words and marks; each run is one token. A sentence that a
 * quotation goes through goes on behind it.
 */
export function tokensOf(
  { text, sentences }: CutBlock,
  runs: readonly Run[],
  language: Language & { readonly speech: SpeechWords },
): Token[] {
  const tokens: Token[] = [];
  let [next, sentence] = [1, 0];
  const place = (start: number) => {
    const { end = 0 } = tokens.at(-1) ?? {};
    while ((sentences[next]?.start ?? Infinity) < end) next++;
    if ((sentences[next]?.start ?? Infinity) <= start) [next, sentence] = [next + 1, sentence + 1];
    return sentence;
  };
  let from = 0;
  for (const run of [...runs, undefined]) {
    for (const word of wordsIn(text, from, run?.open ?? text.length, language.sentences)) {
      tokens.push(wordAt(word, place(word.start), language.speech));
    }
    if (run === undefined) break;
    const words = text.slice(run.start, run.end);
    const span = { start: run.open, end: run.close, sentence: place(run.open) };
    tokens.push({ kind: 'run', text: words, lower: '', ...span, ...UNKNOWN, run });
    from = run.close;
  }
  return tokens;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Words and marks of a stretch of text; a short form keeps its full stop. */
function wordsIn(text: string, from: number, to: number, { abbreviations }: SentenceWords): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + index;
    const last = words.at(-1);
    const isShort =
      word === '.' &&
      last !== undefined &&
      last.start + last.text.length === start &&
      abbreviations.has(last.text) &&
      /\s/.test(text[start + 1] ?? '');
    if (isShort) words[words.length - 1] = { text: `${last.text}.`, start: last.start };
    else words.push({ text: word, start });
  }
  return words;
}

const UNKNOWN = { classes: new Set<WordClass>(), cue: undefined };

function wordAt({ text, start }: Word, sentence: number, speech: SpeechWords): Token {
  const { kind, lower, classes, cue } = knownOf(text, speech);
  return { kind, text, lower, start, end: start + text.length, sentence, classes, cue };
}

type Known = Pick<Token, 'kind' | 'lower' | 'classes' | 'cue'>;

// A few thousand words are most of all words; the rest is forgotten before it takes up memory.
const known = new WeakMap<SpeechWords, Map<string, Known>>();
const MOST_KNOWN = 50_000;

function knownOf(text: string, speech: SpeechWords): Known {
  let words = known.get(speech);
  if (words === undefined) known.set(speech, (words = new Map<string, Known>()));
  const one = words.get(text);
  if (one !== undefined) return one;
  if (words.size > MOST_KNOWN) words.clear();
  const found = lookUp(text, speech);
  words.set(text, found);
  return found;
}

function lookUp(text: string, { classes, forms, cues }: SpeechWords): Known {
  const lower = (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'punctuation', lower, ...UNKNOWN };
  let all = classes.get(lower) ?? UNKNOWN.classes;
  for (const { tells, form, except } of forms) {
    if (form.test(text) && !except.has(lower)) all = new Set([...all, tells]);
  }
  return { kind: 'word', lower, classes: all, cue: cues.get(lower) };
}
