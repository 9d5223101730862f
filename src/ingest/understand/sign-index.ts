import { fold } from '../../domain/fold.ts';
import type { Step, Wording } from '../../domain/wording.ts';
import { isWord } from '../../domain/word-pieces.ts';
import { formsOf, type WordForms } from '../../language/word-forms.ts';
import { addLabel, emptyBranch, GAP, type Label, type LabelIndex } from './label-index.ts';

/** A label, and one of the ways in which it may stand in a text. */
export interface WordedLabel extends Label {
  readonly wording: Wording;
}

/** Makes signs ready to be found in texts, words in the forms that a language gives them. */
export function indexSigns(labels: Iterable<WordedLabel>, forms: WordForms): LabelIndex {
  const root = emptyBranch();
  const words = new Words(forms);
  for (const { wording, ...label } of labels) {
    addLabel(
      root,
      wording.map((step) => words.keyOf(step)),
      label,
    );
  }
  return { root, keysOf: (piece) => words.keysOf(piece) };
}

/**
 * The words that signs ask for. A piece of a text leads to those that it is a form of, those that it is
 * exactly, and those that it begins with: so that it is looked up, and never held against each.
 */
class Words {
  readonly #forms: WordForms;
  readonly #byForm = new Map<string, string[]>();
  readonly #known = new Set<string>();
  readonly #exact = new Set<string>();
  readonly #beginnings = new Set<string>();

  constructor(forms: WordForms) {
    this.#forms = forms;
  }

  keyOf(step: Step): string {
    if (step.kind === 'gap') return GAP;
    if (step.kind === 'mark') return markKey(fold(step.text));
    const text = fold(step.text);
    if (step.as === 'exact') return keyIn(this.#exact, `=${text}`);
    if (step.as === 'beginning') return keyIn(this.#beginnings, `${text.toLowerCase()}*`);
    return this.#inForms(text.toLowerCase());
  }

  keysOf(piece: string): readonly string[] {
    if (!isWord(piece)) return [markKey(piece)];
    const small = piece.toLowerCase();
    const keys = [...(this.#byForm.get(small) ?? [])];
    if (this.#exact.size > 0) {
      // A capital in a sign has to be one in the text; a small letter need not.
      const spelt = piece === small ? [piece] : [piece, small];
      keys.push(...spelt.map((word) => `=${word}`).filter((key) => this.#exact.has(key)));
    }
    if (this.#beginnings.size > 0) {
      for (let end = 1; end <= small.length; end++) {
        const key = `${small.slice(0, end)}*`;
        if (this.#beginnings.has(key)) keys.push(key);
      }
    }
    return keys;
  }

  #inForms(word: string): string {
    if (this.#known.has(word)) return word;
    this.#known.add(word);
    for (const form of formsOf(word, this.#forms)) {
      this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), word]);
    }
    return word;
  }
}

function keyIn(known: Set<string>, key: string): string {
  known.add(key);
  return key;
}

/** `drug-trafficking` and `drug trafficking` are the same words. */
function markKey(mark: string): string {
  return /^[ –-]$/.test(mark) ? ' ' : mark;
}
