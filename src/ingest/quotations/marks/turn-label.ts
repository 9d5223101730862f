import type { Span } from '../../../domain/sentence.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';

/** A label such as `ANA LEE, HOST:` before what its bearer says. */
export interface TurnLabel extends Span {
  /** The last word of the name, by which turns of one speaker are known. */
  readonly key: string;
  readonly isCapitals: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
// A name of few words, then perhaps who that is, and how one hears it.
const LABEL = String.raw`(${WORD}(?: ${WORD}){0,4})(?:, [^:.?!“”"\n]{2,80}?)?(?: ?\([^()\n]{2,60}\))?: ?(?=\S)`;
const AT_HEAD = new RegExp(`^${LABEL}`, 'u');
const BEHIND_SENTENCE = new RegExp(String.raw`(?<=^|[.?!…)\]—-]\s+)${LABEL}`, 'gu');
// “Q. Did you?”, “A. I did.”
const LETTER = /^([QA])[.:]\s+(?=\S)/u;

/** The label at the head of a paragraph, if one stands there. */
export function labelAtHead(text: string, speech: SpeechWords): TurnLabel | undefined {
  const match = LETTER.exec(text) ?? AT_HEAD.exec(text);
  return match === null ? undefined : labelOf(match, speech);
}

/** The labels in capitals within words in marks: “HOST: Who drew it? MS. LEE: My office did.” */
export function labelsWithin(text: string, speech: SpeechWords): TurnLabel[] {
  if (!text.includes(':')) return [];
  return [...text.matchAll(BEHIND_SENTENCE)].flatMap((match) => {
    const label = labelOf(match, speech);
    return label?.isCapitals === true && label.key.length > 1 ? [label] : [];
  });
}

/** A match as a label, but for what names nobody: THE FACTS, WHERE, PARIS. */
function labelOf(match: RegExpExecArray, speech: SpeechWords): TurnLabel | undefined {
  const [whole, name = ''] = match;
  const words = name.toLowerCase().split(' ');
  const key = (words.at(-1) ?? '').replace(/['’]s$/u, '');
  if (words.some((word) => isOther(word, speech)) || speech.places.has(name.toLowerCase()))
    return undefined;
  const span = { start: match.index, end: match.index + whole.length };
  return { ...span, key, isCapitals: name === name.toUpperCase() };
}

function isOther(word: string, { classes }: SpeechWords): boolean {
  const known = classes.get(word);
  if (known === undefined || known.has('stand-in')) return false;
  return OTHER.some((one) => known.has(one));
}

const OTHER = [
  'label',
  'determiner',
  'conjunction',
  'relative',
  'preposition',
  'adverb',
  'auxiliary',
  'time',
] as const;
