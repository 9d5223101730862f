import type { GeneratedTerm } from './story.ts';
import { anyWord, capital } from './words.ts';
import { around, oneOf, type Random } from './zipf.ts';

/** What a story is about. */
export interface Subject {
  readonly topics: readonly GeneratedTerm[];
  readonly people: readonly GeneratedTerm[];
  readonly organisations: readonly GeneratedTerm[];
  /** What the first of the people said that day: every story of it may quote the same words. */
  readonly said?: string;
}

const PARAGRAPHS = 6;
const SENTENCES = 2;
const WORDS = 20;
const SHARE_QUOTED = 0.35;
const SHARE_PARTIAL = 0.2;
const SHARE_UNNAMED = 0.1;
const SHARE_ON_TOPIC = 0.4;
const SHARE_OF_THE_DAY = 0.5;
const SHARE_TOLD = 0.2;
const TOLD = [
  ...['on Tuesday', 'on Friday', 'yesterday', 'last week', 'last month', 'a year ago', 'tomorrow'],
  ...['in March 2009', 'in 2004', 'on 4 June 2008', 'next month', 'in the autumn of 2007'],
];

/** Writes the paragraphs of a story; each term of its subject is named, in one of its sentences. */
export function writeText(subject: Subject, random: Random): string[] {
  const named = namesIn(subject, random);
  const length = Math.max(around(PARAGRAPHS, random), Math.ceil(named.length / SENTENCES));
  return Array.from({ length }, (_, at) => {
    const here = named.slice(at * SENTENCES, (at + 1) * SENTENCES);
    const told = random() < SHARE_TOLD ? [oneOf(TOLD, random)] : [];
    const number = Math.max(here.length, around(SENTENCES, random, 0.4));
    const sentences = Array.from({ length: number }, (_, place) =>
      sentence(random, [...here.slice(place, place + 1), ...(place === 0 ? told : [])]),
    );
    if (random() < SHARE_QUOTED) sentences.push(quotation(subject, random));
    return sentences.join(' ');
  });
}

function namesIn({ topics, people, organisations }: Subject, random: Random): string[] {
  return [
    ...people.map(({ label }) => label),
    ...organisations.map(({ label }) => `the ${label}`),
    ...topics.map((topic) => wordsFor(topic, random)),
  ];
}

/** The label of a topic, or other words that show it. */
function wordsFor({ label, signs = [] }: GeneratedTerm, random: Random): string {
  return oneOf([label.toLowerCase(), ...signs], random);
}

/** Some words in a row, without a stop, that hold those given. */
function words(random: Random, length: number, held: readonly string[] = []): string {
  const all = Array.from({ length }, () => anyWord(random));
  for (const words of held) all.splice(1 + Math.floor(random() * (all.length - 1)), 0, words);
  return all.join(' ');
}

function sentence(random: Random, held: readonly string[] = []): string {
  return `${capital(words(random, 4 + around(WORDS - 4, random), held))}.`;
}

/** Words of what somebody says, some of them about a topic of the story. */
export function spokenWords(topics: readonly GeneratedTerm[], random: Random): string {
  const onTopic = topics.length > 0 && random() < SHARE_ON_TOPIC;
  const held = onTopic ? [wordsFor(oneOf(topics, random), random)] : [];
  return capital(words(random, 4 + around(12, random), held));
}

function quotation({ people, topics, said }: Subject, random: Random): string {
  const [first] = people;
  if (said !== undefined && first !== undefined && random() < SHARE_OF_THE_DAY) {
    return attributed(said, first.label, random);
  }
  const isKnown = people.length > 0 && random() >= SHARE_UNNAMED;
  const name = isKnown ? oneOf(people, random).label : 'an official';
  if (random() < SHARE_PARTIAL) {
    return `${capital(name)} called it “${words(random, 3)}” and ${words(random, 6)}.`;
  }
  return attributed(spokenWords(topics, random), name, random);
}

function attributed(spoken: string, name: string, random: Random): string {
  return oneOf(
    [
      `“${spoken},” ${name} said.`,
      `“${spoken},” said ${name}.`,
      `“${spoken},” ${name} told reporters. “${sentence(random)}”`,
      `${capital(name)} said: “${spoken}.”`,
    ],
    random,
  );
}

/** A headline: no sentence, and one of its own by its first word. */
export function writeHeadline(first: string, random: Random): string {
  return capital(`${first} ${words(random, 4 + Math.floor(random() * 4))}`);
}
