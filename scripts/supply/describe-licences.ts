import { OTHERS } from './known-licences.ts';
import { shippedPackages } from './locked-packages.ts';

/** What docs/licences.md says: which licences the packages have that a build is made with. */
export function describeLicences(): string {
  const byLicence = Map.groupBy(shippedPackages(), ({ license = 'none named' }) => license);
  const rows = [...byLicence]
    .map(([licence, packages]) => [licence, namesOf(packages)] as const)
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([licence, names]) => `| ${licence} | ${String(names.length)} | ${names.join(', ')} |\n`);
  const others = Object.entries(OTHERS).map(([name, why]) => `| ${name}… | ${why} |\n`);
  return `${HEAD}${rows.join('')}${BETWEEN}${others.join('')}`;
}

function namesOf(packages: readonly { readonly name: string }[]): string[] {
  return [...new Set(packages.map(({ name }) => name))].toSorted();
}

const HEAD = `# Licences

Of all packages with which an archive is read and its site built, as \`package-lock.json\` names them; those that tests and checks alone need are left out. Written by \`npm run licences\`, and a test holds it to the lock file. The program is under the MIT licence.

Of these, readers get the font, the searcher of Pagefind, and what is bundled with the scripts of the pages.

| licence | packages | which |
| --- | --- | --- |
`;

const BETWEEN = `
Licences that ask for more than that their text is kept:

| packages | why they may be used |
| --- | --- |
`;
