/** What a sign asks of one piece of a text: a word in some way, a character between words, or a gap. */
export type Step =
  | { readonly kind: 'word'; readonly text: string; readonly as: 'forms' | 'exact' | 'beginning' }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'gap' };

/** One of the ways in which a sign may stand in a text. */
export type Wording = readonly Step[];

/** What is wrong with a sign, and what to do about it. */
export class SignFault extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

const MOST_GAPS = 2;

/** Of a sign that asks for nothing in one of its wordings. */
export function withoutWord(): SignFault {
  return new SignFault('has an alternative without a word', 'Put a word there, or remove it.');
}

function isSpace(step: Step | undefined): boolean {
  return step?.kind === 'mark' && step.text === ' ';
}

/** The wording without a space at its ends. */
export function trimmed(wording: Wording): Wording {
  const start = isSpace(wording[0]) ? 1 : 0;
  const end = isSpace(wording.at(-1)) ? -1 : wording.length;
  return wording.slice(start, end);
}

/** The wording without the spaces beside gaps. Throws a `SignFault` where it can stand in no text. */
export function checked(wording: Wording): Wording {
  const steps = wording.filter(
    (step, at) =>
      !isSpace(step) || (wording[at - 1]?.kind !== 'gap' && wording[at + 1]?.kind !== 'gap'),
  );
  const kinds = steps.map(({ kind }) => kind);
  const gaps = kinds.filter((kind) => kind === 'gap').length;
  if (!kinds.includes('word')) {
    throw withoutWord();
  }
  const isLoose = kinds.some((kind, at) => kind === 'gap' && (kinds[at + 1] ?? 'gap') === 'gap');
  if (kinds[0] === 'gap' || isLoose) {
    throw new SignFault('has a “…” that stands between no two words', 'Remove it.');
  }
  if (gaps > MOST_GAPS) {
    throw new SignFault('has more than two “…”', 'Make a shorter sign of it.');
  }
  if (kinds.some((kind, at) => kind === 'word' && kinds[at + 1] === 'word')) {
    throw new SignFault('has a word that runs into brackets', 'Put a space between them.');
  }
  return steps;
}
