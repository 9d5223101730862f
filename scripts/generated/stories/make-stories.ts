import { randomFrom } from '../random.ts';
import { dayOf, newsDays } from './days.ts';
import { makeTerms } from './make-terms.ts';
import type { GeneratedTerm, Stories, Story } from './story.ts';
import { inventedWord } from './words.ts';
import { spokenWords, type Subject, writeHeadline, writeText } from './write-text.ts';
import { around, type Random, zipf } from './zipf.ts';

const SEED = 20250205;
/** Beyond the words of texts and terms. */
const FIRST_HEADLINE = 200_000;
const SHARE_UNDATED = 0.05;
const SHARE_OPEN = 0.1;
/** How many stories are about what the others of their day are about. */
const SHARE_OF_THE_DAY = 0.4;

/**
 * Makes up an archive of so many articles, with a fixed seed. Words, topics, people and outlets are
 * frequent and rare as in real ones (Zipf), articles long and short, days busy and slow. One in ten
 * has an open date and one in twenty none; all have a headline of their own.
 */
export function makeStories(articles: number): Stories {
  const vocabularies = makeTerms(articles);
  return {
    origin: `generated, seed ${String(SEED)}`,
    vocabularies,
    stories: { [Symbol.iterator]: () => generate(articles, vocabularies) },
  };
}

function* generate(articles: number, vocabularies: Stories['vocabularies']): Generator<Story> {
  const random = randomFrom(SEED);
  const day = newsDays(random);
  const outlet = zipf(vocabularies.outlets.length);
  const subjects = subjectsFrom(vocabularies);
  for (let number = 0; number < articles; number++) {
    const published = day(random);
    const ofTheDay = subjectOfDay(published, subjects);
    const own = subjects(random);
    const subject = random() < SHARE_OF_THE_DAY ? joined(ofTheDay, own) : own;
    yield {
      headline: writeHeadline(inventedWord(FIRST_HEADLINE + number), random),
      paragraphs: writeText(subject, random),
      date: dateOf(published, random),
      outlet: vocabularies.outlets[outlet(random)]?.id ?? '',
    };
  }
}

/** Draws subjects out of the vocabularies. */
function subjectsFrom({ topics, people, organisations }: Stories['vocabularies']) {
  const drawn = (terms: readonly GeneratedTerm[], usual: number) => {
    const draw = zipf(terms.length);
    return (random: Random) => {
      const places = Array.from({ length: around(usual, random) }, () => draw(random));
      return [...new Set(places)].flatMap((at) => terms[at] ?? []);
    };
  };
  const draw = {
    topics: drawn(topics, 2),
    people: drawn(people, 2),
    organisations: drawn(organisations, 1),
  };
  return (random: Random): Subject => ({
    topics: draw.topics(random),
    people: draw.people(random),
    organisations: draw.organisations(random),
  });
}

/** What a day is about, and what is said on it: the same for every story of the day. */
function subjectOfDay(day: number, subjects: (random: Random) => Subject): Subject {
  const random = randomFrom(SEED + day);
  const subject = subjects(random);
  return { ...subject, said: spokenWords(subject.topics, random) };
}

/** What two subjects begin with. */
function joined(one: Subject, other: Subject): Subject {
  const join = (name: 'topics' | 'people' | 'organisations') => [
    ...new Set([...one[name].slice(0, 2), ...other[name].slice(0, 1)]),
  ];
  return {
    ...one,
    topics: join('topics'),
    people: join('people'),
    organisations: join('organisations'),
  };
}

function dateOf(published: number, random: Random): string | null {
  const chance = random();
  if (chance < SHARE_UNDATED) return null;
  const day = dayOf(published);
  return chance < SHARE_UNDATED + SHARE_OPEN ? `[${day}..]` : day;
}
