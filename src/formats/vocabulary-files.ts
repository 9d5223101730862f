const NAMES = ['people', 'organisations', 'topics', 'outlets', 'unindexed', 'synonyms'];

/** The files of the vocabularies; an archive may do without any of them. */
export const VOCABULARY_FILES = NAMES.map((name) => `${name}.yaml`);
