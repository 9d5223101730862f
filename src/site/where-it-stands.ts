/**
 * Where the site stands: the origin that HEMEROTECA_SITE names, by default this machine, and the
 * path below it that HEMEROTECA_BASE names, by default none.
 */
export function whereItStands(environment: NodeJS.ProcessEnv) {
  const { HEMEROTECA_SITE: site = '', HEMEROTECA_BASE: base = '' } = environment;
  return { site: site || 'http://localhost:4321', base: base || '/' };
}
