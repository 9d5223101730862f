import { ROLES } from '../language/own/roles.ts';
import type { RoleNouns } from '../language/role-nouns.ts';

export type RoleKind = 'person' | 'organisation' | 'document';

/** What kind of speaker a common noun (lower case) names, if it names one. */
export function roleKind(noun: string, roles: RoleNouns = ROLES): RoleKind | undefined {
  const bare = noun.replace(/'s$/u, '');
  if (roles.persons.has(bare)) return 'person';
  if (roles.bodies.has(bare)) return 'organisation';
  return roles.documents.has(bare) ? 'document' : undefined;
}
