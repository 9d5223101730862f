import type { Article } from './article.ts';
import type { Vocabularies } from './vocabulary.ts';

/**
 * The names of people and organisations that an article has, as it and the vocabularies give them:
 * authors and speakers too. Names of one word are only those of people, and their full ones: others
 * are words like any.
 */
export function namesInArticle(
  { record, quotations, reported }: Pick<Article, 'record' | 'quotations' | 'reported'>,
  { people, organisations }: Pick<Vocabularies, 'people' | 'organisations'>,
): string[] {
  const said = [...quotations, ...reported];
  const speakers = said.flatMap(({ speaker, candidates }) => [speaker, ...candidates]);
  const ids = new Set([
    ...[...record.people, ...record.organisations],
    ...speakers.flatMap(({ id }) => id ?? []),
  ]);
  const persons = people.filter(({ id }) => ids.has(id));
  const others = [
    ...[...persons, ...organisations.filter(({ id }) => ids.has(id))].flatMap(({ label, also }) => [
      label,
      ...also,
    ]),
    ...speakers.flatMap(({ name }) => name ?? []),
  ].filter((name) => /\S\s+\S/.test(name.trim()));
  const names = [...persons.map(({ label }) => label), ...record.authors, ...others];
  return [...new Set(names)];
}
