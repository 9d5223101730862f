import { languageOf, type Language } from '../../src/language/language.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { formsOf } from '../../src/language/word-forms.ts';
import type { Name } from '../../src/search/understand/known.ts';
import type { Naming, Namings } from '../../src/search/understand/namings.ts';
import { plainWords } from '../../src/search/words.ts';

/** Of things that have a word in their names those with most articles are known by it. */
const MOST_WHOLE = 200;
const MOST_PARTS = 20;
const SHORTEST_PART = 3;

/** The names by each word by which they are looked up: whole ones by their first, parts by any. */
export function namesByWord({ names, things, language }: Namings): Map<string, Name[]> {
  const whole = new Map<string, Map<string, Name>>();
  const parts = new Map<string, Map<string, Name>>();
  const own = languageOf(language, LANGUAGES);
  for (const naming of names) {
    const { path, hasParts } = naming;
    const words = plainWords(naming.words);
    const forms = words.map((word) => formsIn(word, naming));
    const all = words.length === 1 ? (forms[0] ?? []) : [words.join(' ')];
    for (const name of all) {
      const known: Name = isCapitals(naming) ? [name, path, true] : [name, path];
      keep(whole, name.split(' ')[0], known);
    }
    if (!hasParts || words.length === 1) continue;
    const telling = forms.filter((_, at) => isTelling(words[at] ?? '', own)).flat();
    for (const word of telling) keep(parts, word, ['', path]);
  }
  const most = (some: Iterable<Name> = [], number: number) =>
    [...some]
      .toSorted((a, b) => articlesOf(b, things) - articlesOf(a, things) || (a[0] < b[0] ? -1 : 1))
      .slice(0, number);
  const all = [...new Set([...whole.keys(), ...parts.keys()])].toSorted();
  return new Map(
    all.map((word) => [
      word,
      [
        ...most(whole.get(word)?.values(), MOST_WHOLE),
        ...most(parts.get(word)?.values(), MOST_PARTS),
      ],
    ]),
  );
}

function keep(all: Map<string, Map<string, Name>>, word: string | undefined, name: Name): void {
  if (word === undefined || word === '') return;
  const names = all.get(word) ?? new Map<string, Name>();
  all.set(word, names.set(name.join(' '), name));
}

function articlesOf([, path]: Name, things: Namings['things']): number {
  return things[path]?.articles ?? 0;
}

/** A word in its forms, where it is of a topic: other names have none. */
function formsIn(word: string, { language }: Naming): string[] {
  return language === undefined ? [word] : formsOf(word, languageOf(language, LANGUAGES).forms);
}

/** `ICE` is also a word; in small letters it is not the name. */
function isCapitals({ words }: Naming): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(words);
}

function isTelling(word: string, { stopWords, asking }: Language): boolean {
  return word.length >= SHORTEST_PART && !stopWords.has(word) && !asking.small.has(word);
}
