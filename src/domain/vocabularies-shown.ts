import type { Article } from './article.ts';
import { fold } from './fold.ts';
import { RECORD_FIELDS, valuesOf } from './record-fields.ts';
import type { Synonyms } from './synonyms.ts';
import { withBroader } from './topic-tree.ts';
import {
  eachVocabulary,
  type Term,
  type Vocabularies,
  VOCABULARIES,
  type VocabularyName,
} from './vocabulary.ts';

type Used = Readonly<Record<VocabularyName, ReadonlySet<string>>>;

/**
 * The vocabularies without the terms that nothing but articles which are not shown have: a name that
 * stands in no other would say who is in them. `whole` are all articles as they are kept, `shown` the
 * same as they are shown. Terms that no article ever had stay, and so do those above a topic that stays.
 */
export function vocabulariesShown(
  vocabularies: Vocabularies,
  whole: readonly Article[],
  shown: readonly Article[],
): Vocabularies {
  const [had, has] = [usedIn(whole, vocabularies), usedIn(shown, vocabularies)];
  const kept = <Term extends { readonly id: string }>(
    name: VocabularyName,
    terms: readonly Term[],
  ) => terms.filter(({ id }) => has[name].has(id) || !had[name].has(id));
  const topics = kept('topics', vocabularies.topics);
  const ids = new Set(topics.map(({ id }) => id));
  return {
    ...vocabularies,
    people: kept('people', vocabularies.people),
    organisations: kept('organisations', vocabularies.organisations),
    // What stays may be below what goes, where no article ever had it.
    topics: topics.map(({ broader, ...topic }) =>
      broader === undefined || !ids.has(broader) ? topic : { ...topic, broader },
    ),
    outlets: kept('outlets', vocabularies.outlets),
  };
}

/**
 * What a search takes for the same, without the lists that have a name of a term which is not shown:
 * they would say who it is, and what else he is called.
 */
export function synonymsShown(
  synonyms: readonly Synonyms[],
  whole: Vocabularies,
  shown: Vocabularies,
): readonly Synonyms[] {
  const [all, open] = [namesIn(whole), namesIn(shown)];
  const isHidden = (word: string) => all.has(folded(word)) && !open.has(folded(word));
  return synonyms.filter((words) => !words.some(isHidden));
}

function namesIn(vocabularies: Vocabularies): Set<string> {
  const terms = VOCABULARIES.flatMap((name): readonly Term[] => vocabularies[name]);
  return new Set(
    terms
      .flatMap((term) => [term.label, ...term.also, ...('short' in term ? term.short : [])])
      .map(folded),
  );
}

function folded(word: string): string {
  return fold(word).toLowerCase();
}

function usedIn(articles: readonly Article[], { topics }: Vocabularies): Used {
  const used = eachVocabulary(() => new Set<string>());
  const add = (name: VocabularyName, ids: Iterable<string>) => {
    for (const id of ids) used[name].add(id);
  };
  for (const { record, quotations, reported, roles } of articles) {
    add('people', [...record.people, ...Object.keys(roles.people)]);
    add('organisations', [...record.organisations, ...Object.keys(roles.organisations)]);
    add('topics', withBroader(record.topics, topics));
    add(
      'outlets',
      OUTLETS.flatMap((field) => valuesOf(record, field)),
    );
    for (const { speaker, candidates } of [...quotations, ...reported]) {
      for (const { kind, id } of [speaker, ...candidates]) {
        if (id !== null) add(kind === 'organisation' ? 'organisations' : 'people', [id]);
      }
    }
  }
  return used;
}

const OUTLETS = RECORD_FIELDS.filter(({ kind }) => kind === 'outlet');
