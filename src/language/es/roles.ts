import { oneOf } from '../one-of.ts';
import { type RoleNouns, roleWordsSchema } from '../role-nouns.ts';
import { readWords } from '../word-file.ts';
import { together } from '../word-list.ts';
import { inAllForms } from './gender.ts';

const WORDS = readWords(`${import.meta.dirname}/roles.yaml`, roleWordsSchema);

export const ROLES: RoleNouns = {
  ...WORDS,
  persons: together([...WORDS.persons].flatMap(inAllForms)),
  lead: new RegExp(String.raw`(?<!\p{L})(?:${oneOf(WORDS.determiners)})\s`, 'giu'),
  preposition: /\s(?:de|del|para|por|en|a|al|ante|con|bajo)\s/u,
  relative: /\s(?:que|quien|quienes|cuyo|cuya)\s/u,
  saying: /\s(?:dijo|dice|afirmó|aseguró|señaló|indicó|añadió|agregó|explicó|sostuvo)(?!\p{L})/u,
};
