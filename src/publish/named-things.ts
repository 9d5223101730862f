import type { Organization, Person, WebSite } from 'schema-dts';
import type { Speaker } from '../domain/quotation.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import { at, inFull, termAddress } from '../site/addresses.ts';
import { archive } from '../archive/archive.ts';
import { termOf } from '../archive/terms.ts';

/** Whose words these are. */
export const CONTEXT = 'https://schema.org';

/** The archive, as what is part of it names it. */
export function wholeData(): WebSite & { '@id': string } {
  return { '@type': 'WebSite', '@id': inFull(at('')), name: archive().about.name };
}

/** An author in the words of schema.org. */
export function authorData(name: string): Person {
  const person = archive().vocabularies.people.find(({ label }) => label === name);
  return person === undefined
    ? { '@type': 'Person', name }
    : { '@type': 'Person', ...namedData('people', person) };
}

/** A speaker in the words of schema.org; undefined of one without a name, and of a document. */
export function speakerData({
  kind,
  id,
  name,
}: Pick<Speaker, 'kind' | 'id' | 'name'>): Person | Organization | undefined {
  if (kind !== 'person' && kind !== 'organisation') return undefined;
  if (id !== null) return termData(kind === 'person' ? 'people' : 'organisations', id);
  if (name === null) return undefined;
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}

const TYPES = {
  topics: 'DefinedTerm',
  people: 'Person',
  organisations: 'Organization',
  outlets: 'Organization',
} as const;

/** A term in the words of schema.org: what an article is about, whom it mentions, who published it. */
export function termData<Name extends VocabularyName>(vocabulary: Name, id: string) {
  return { '@type': TYPES[vocabulary], ...namedData(vocabulary, termOf(vocabulary, id)) };
}

/** Known by the term’s page; the same as an item of Wikidata, where the vocabulary names one. */
function namedData(vocabulary: VocabularyName, { id, label, wikidata }: Term) {
  return {
    '@id': inFull(termAddress(vocabulary, id)),
    name: label,
    ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}
