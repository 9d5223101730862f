import type { GeneratedTerm, Stories } from './story.ts';
import { capital, inventedWord } from './words.ts';

const GIVEN_NAMES = [
  ...['Maria', 'Anna', 'Laura', 'Helen', 'Teresa', 'Ingrid', 'Sofia', 'Clara', 'Ruth', 'Elena'],
  ...['John', 'Peter', 'Carlos', 'David', 'Martin', 'Oscar', 'Thomas', 'Hugo', 'Felix', 'Paul'],
];
const BODIES = ['Commission', 'Council', 'Institute', 'Union', 'Ministry', 'Group', 'Bank'];
const PAPERS = ['Post', 'Gazette', 'Courier', 'Tribune', 'Ledger', 'Herald', 'Dispatch', 'Journal'];
const OUTLETS = 40;

/** Where the words of each vocabulary begin: beyond those of texts, so that none is one by chance. */
const FIRST_WORD = { people: 60_000, topics: 80_000, organisations: 100_000, outlets: 120_000 };

/**
 * The vocabularies of an archive of so many articles. They grow slower than it does: most of what is
 * new in an article is not new to the archive (Heaps).
 */
export function makeTerms(articles: number): Stories['vocabularies'] {
  const grown = (times: number, power: number) => Math.ceil(times * articles ** power);
  return {
    people: list(grown(12, 0.5), personAt),
    topics: list(grown(2.5, 0.4), topicAt),
    organisations: list(grown(5, 0.5), (at) => named('organisations', at, BODIES)),
    outlets: list(OUTLETS, (at) => named('outlets', at, PAPERS)),
  };
}

function list(length: number, make: (at: number) => GeneratedTerm): GeneratedTerm[] {
  return Array.from({ length }, (_, at) => make(at));
}

function personAt(at: number): GeneratedTerm {
  const given = GIVEN_NAMES[at % GIVEN_NAMES.length] ?? '';
  const surname = capital(inventedWord(FIRST_WORD.people + at));
  return { ...term(`${given} ${surname}`), short: [surname] };
}

/** A label of two words, and two other words that show the topic. */
function topicAt(at: number): GeneratedTerm {
  const word = (which: number) => inventedWord(FIRST_WORD.topics + 4 * at + which);
  return { ...term(`${capital(word(0))} ${word(1)}`), signs: [word(2), word(3)] };
}

function named(name: 'organisations' | 'outlets', at: number, kinds: readonly string[]) {
  return term(`${capital(inventedWord(FIRST_WORD[name] + at))} ${kinds[at % kinds.length] ?? ''}`);
}

function term(label: string): GeneratedTerm {
  return { id: label.toLowerCase().replaceAll(' ', '-'), label };
}
