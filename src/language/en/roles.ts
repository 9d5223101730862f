import { oneOf } from '../one-of.ts';
import { type RoleNouns, roleWordsSchema } from '../role-nouns.ts';
import { readWords } from '../word-file.ts';

const WORDS = readWords(`${import.meta.dirname}/roles.yaml`, roleWordsSchema);

export const ROLES: RoleNouns = {
  ...WORDS,
  lead: new RegExp(
    String.raw`(?<![\p{L}’'])(?:${oneOf(WORDS.determiners)}|\p{Lu}[\p{L}.]*(?:[’']s|s[’']))\s`,
    'giu',
  ),
  preposition: /\s(?:of|to|for|in|at|from|with|who|under)\s/u,
  relative: /\s(?:who|whose|which|that)\s/u,
  saying: /\s(?:said|says|told|added|asserted|stated|insisted)\b/u,
};
