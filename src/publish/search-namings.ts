import { archive } from '../archive/archive.ts';
import { periodPages } from '../archive/periods.ts';
import { reportedOf, saidBy } from '../archive/quotations.ts';
import { topicsSpokenOn } from '../archive/said-on.ts';
import { type TermPage, termPages } from '../archive/terms.ts';
import { plainWordings } from '../domain/sign.ts';
import { type Topic, VOCABULARIES } from '../domain/vocabulary.ts';
import type { Thing } from '../search/understand/known.ts';
import type { Naming, Namings } from '../search/understand/namings.ts';

/** More topics of one speaker are not told: they are those on which least was said. */
const MOST_TOPICS = 50;

/** What queries may name: the terms that articles have, periods that have pages, and synonyms. */
export function searchNamings(): Namings {
  const { about, synonyms } = archive();
  const language = about.language ?? 'en';
  const pages = VOCABULARIES.flatMap((vocabulary) => termPages(vocabulary));
  return {
    things: Object.fromEntries(pages.map((page) => [pathOf(page), thingOf(page)])),
    names: pages.flatMap((page) => namesOf(page, language)),
    periods: periodPages().map(({ period, sure, rough, also, events }) => {
      return [period, sure.length + rough.length + also, events.length];
    }),
    synonyms,
    language,
  };
}

function pathOf({ vocabulary, term }: TermPage): string {
  return `${vocabulary}/${term.id}/`;
}

function thingOf({ vocabulary, term: { id, label }, count: articles }: TermPage): Thing {
  if (vocabulary !== 'people' && vocabulary !== 'organisations') return { label, articles };
  const said = saidBy(id).length + reportedOf(id).length;
  if (said === 0) return { label, articles };
  const topics = topicsSpokenOn(id, vocabulary).slice(0, MOST_TOPICS);
  const on = Object.fromEntries(topics.map(({ id: topic, count }) => [topic, count]));
  return { label, articles, said, on };
}

function namesOf(page: TermPage, language: string): Naming[] {
  const path = pathOf(page);
  const { vocabulary, term } = page;
  if (vocabulary === 'topics') return topicNames(term as Topic, path, language);
  const short = 'short' in term ? term.short : [];
  return [
    { words: term.label, path, hasParts: true },
    ...[...term.also, ...short].map((words) => ({ words, path, hasParts: false })),
  ];
}

/** A topic by its label, as it is written, and every wording of its other labels, in every language. */
function topicNames({ label, also, languages }: Topic, path: string, own: string): Naming[] {
  const signs = [
    ...also.map((sign) => ({ sign, language: own })),
    ...Object.entries(languages).flatMap(([language, some]) =>
      some.map((sign) => ({ sign, language })),
    ),
  ];
  const others = signs.flatMap(({ sign, language }) =>
    plainWordings(sign).map((words) => ({ words, path, language, hasParts: true })),
  );
  return [{ words: label, path, language: own, hasParts: true }, ...others];
}
