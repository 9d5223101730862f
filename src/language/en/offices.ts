import { wordList } from '../word-list.ts';

/** Roles and forms of address that tell a gender. */
export const FEMALE_ROLES = wordList(
  'actress businesswoman chairwoman congresswoman daughter first-lady girl grandmother heiress lady',
  'madam miss mom mother mrs. ms. princess queen sister spokeswoman widow wife woman',
);
export const MALE_ROLES = wordList(
  'boy brother businessman chairman congressman dad father grandfather husband king lord man mr.',
  'policeman pope prince sir son spokesman statesman',
);

/** What reporters call the same office. */
export const OFFICES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    leader: ['leader', 'president', 'premier', 'dictator', 'chancellor', 'minister', 'ruler'],
    'head of state': ['president', 'king', 'queen'],
    senator: ['senator', 'sen.'],
    governor: ['governor', 'gov.'],
    congressman: ['congressman', 'representative', 'rep.'],
    congresswoman: ['congresswoman', 'representative', 'rep.'],
    representative: ['representative', 'rep.'],
    president: ['president', 'pres.'],
    nominee: ['nominee', 'candidate'],
    candidate: ['candidate', 'nominee', 'contender', 'hopeful'],
    lawmaker: ['lawmaker senator sen. representative rep. congressman congresswoman'].flatMap(
      (nouns) => nouns.split(' '),
    ),
    republican: ['republican', 'r-'],
    professor: ['professor', 'prof.'],
    general: ['general', 'gen.'],
  }),
);
