import { fold } from '../../domain/fold.ts';
import { formsOf, type WordForms } from '../../language/word-forms.ts';

/** What was found, as it costs much more than looking it up. */
const found = new WeakMap<WordForms, Map<string, string>>();

/** What phrases are compared by: letter case, accents and the forms of their words aside. */
export function phraseKey(phrase: string, forms: WordForms): string {
  const keys = found.get(forms) ?? new Map<string, string>();
  found.set(forms, keys);
  const words = fold(phrase).toLowerCase().split(' ');
  return words.map((word) => shortestForm(word, forms, keys)).join(' ');
}

/** The same for every form of a word; it need not be one itself. */
function shortestForm(word: string, forms: WordForms, keys: Map<string, string>): string {
  const there = keys.get(word);
  if (there !== undefined) return there;
  const shortest = formsOf(word, forms).reduce(
    (a, b) => (b.length < a.length || (b.length === a.length && b < a) ? b : a),
    word,
  );
  // A noun may be made of another form: shootings, shooting, shoot.
  const key = shortest.length < word.length ? shortestForm(shortest, forms, keys) : shortest;
  keys.set(word, key);
  return key;
}

/** The phrases within a phrase. */
export function partsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  const all = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(' ')),
  );
  return all.filter((part) => part !== phrase);
}
