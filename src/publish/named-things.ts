import type { Organization, Person, Thing } from 'schema-dts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import { inFull, termAddress } from '../site/addresses.ts';
import { archive } from '../archive/archive.ts';
import { termOf } from '../archive/terms.ts';

/** An author in the words of schema.org. */
export function authorData(name: string): Person {
  const person = archive().vocabularies.people.find(({ label }) => label === name);
  return person === undefined
    ? { '@type': 'Person', name }
    : { '@type': 'Person', ...namedData('people', person) };
}

/** An outlet or another organisation in the words of schema.org. */
export function organisationData(vocabulary: VocabularyName, id: string): Organization {
  return { '@type': 'Organization', ...namedData(vocabulary, termOf(vocabulary, id)) };
}

/** A term in the words of schema.org: what an article is about, or whom it mentions. */
export function termData(
  vocabulary: VocabularyName,
  id: string,
  type: 'DefinedTerm' | 'Person' | 'Organization',
): Thing {
  return { '@type': type, ...namedData(vocabulary, termOf(vocabulary, id)) };
}

/** Known by the term’s page; the same as an item of Wikidata, where the vocabulary names one. */
function namedData(vocabulary: VocabularyName, { id, label, wikidata }: Term) {
  return {
    '@id': inFull(termAddress(vocabulary, id)),
    name: label,
    ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}
