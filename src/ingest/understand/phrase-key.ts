import { fold } from '../../domain/fold.ts';
import { formsOf, type WordForms } from '../../language/word-forms.ts';

/** What was found, as it costs much more than looking it up. */
const found = new WeakMap<WordForms, Map<string, string>>();

/** What phrases are compared by: letter case, accents and the forms of their words aside. */
export function phraseKey(phrase: string, forms: WordForms): string {
  const keys = found.get(forms) ?? new Map<string, string>();
  found.set(forms, keys);
  const keyOf = (word: string) => {
    const key = keys.get(word) ?? shortestForm(word, forms);
    keys.set(word, key);
    return key;
  };
  return fold(phrase).toLowerCase().split(' ').map(keyOf).join(' ');
}

/** The same for every form of a word; it need not be one itself. */
function shortestForm(word: string, forms: WordForms): string {
  const all = formsOf(word, forms).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const [shortest = word] = all;
  // A noun may be made of another form: shootings, shooting, shoot.
  return shortest.length < word.length ? shortestForm(shortest, forms) : shortest;
}

/** The phrases within a phrase. */
export function partsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  const all = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(' ')),
  );
  return all.filter((part) => part !== phrase);
}
