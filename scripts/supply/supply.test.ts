import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeLicences } from './describe-licences.ts';
import { OTHERS, PERMISSIVE } from './known-licences.ts';
import { lockedPackages, shippedPackages, withAllTheyNeed } from './locked-packages.ts';
import { NODE_SUMS } from './node-sums.ts';

const NODE_LOCK = 'node_modules/node/node_modules/.package-lock.json';

const lock = lockedPackages();
const locked = [...lock.values()].filter(({ place }) => place !== '');

describe('the lock file', () => {
  test('names a checksum of every package, for each system', () => {
    // Where this fails: take the packages without one out of the lock file, move node_modules away,
    // and run `npm install --package-lock-only`.
    const without = locked.filter(({ integrity = '' }) => !integrity.startsWith('sha512-'));
    expect(without.map(({ place }) => place)).toEqual([]);
    expect(locked.length).toBeGreaterThan(500);
  });

  test('names no place that a package comes from: all are asked of one registry', () => {
    expect(locked.flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });

  test('has the versions that package.json asks for, which are exact', () => {
    const file = readFileSync('package.json', 'utf8');
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(file) as Record<
      string,
      Record<string, string>
    >;
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const versions = asked.map(([name]) => [name, lock.get(`node_modules/${name}`)?.version]);
    expect(versions).toEqual(asked);
  });
});

test.skipIf(!existsSync(NODE_LOCK))('Node is the one whose checksum is known', () => {
  const { packages } = JSON.parse(readFileSync(NODE_LOCK, 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const brought = Object.entries(packages)
    .map(([place, { version, integrity }]) => [place.split('/').at(-1), version, integrity])
    .map(([name = '', version = '', sum]) => [`${name}@${version}`, sum] as const)
    .filter(([name]) => name in NODE_SUMS);
  expect(brought).toEqual(brought.map(([name]) => [name, NODE_SUMS[name]]));
  expect(Object.keys(NODE_SUMS).every((name) => name.endsWith(`@${nodeVersion()}`))).toBe(true);
});

describe('licences', () => {
  test('of what a build is made with are known, and ask for nothing of who publishes it', () => {
    const asking = shippedPackages()
      .filter(({ license = '' }) => !PERMISSIVE.has(license))
      .map(({ name, license = 'none' }) => `${name}: ${license}`);
    const unknown = asking.filter(
      (one) => !Object.keys(OTHERS).some((beginning) => one.startsWith(beginning)),
    );
    expect(unknown).toEqual([]);
    expect(asking.length).toBeGreaterThan(0);
  });

  test('are listed in docs/licences.md, which `npm run licences` writes', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(describeLicences());
  });
});

describe('the packages that read what an archive is given', () => {
  const { lookedAt, rows } = agesIn(readFileSync('docs/dependencies.md', 'utf8'));

  test('stand each in one row of docs/dependencies.md, with the month of its last release', () => {
    const fitting = reading().map((name) => [
      name,
      rows.filter(({ names }) => names.some((one) => isNamed(name, one))).length,
    ]);
    expect(fitting.filter(([, count]) => count !== 1)).toEqual([]);
    expect(fitting.length).toBeGreaterThan(100);
  });

  test('and no row names one that is not used', () => {
    const all = reading();
    const unused = rows
      .flatMap(({ names }) => names)
      .filter((one) => !all.some((name) => isNamed(name, one)));
    expect(unused).toEqual([]);
  });

  test('have a reason where the last release is older than three years', () => {
    const oldest = `${String(Number(lookedAt.slice(0, 4)) - 3)}${lookedAt.slice(4)}`;
    const old = rows.filter(({ released }) => released < oldest);
    expect(old.length).toBeGreaterThan(0);
    expect(old.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});

/** True of a name that a row has, or of whose beginning: `micromark*`. */
function isNamed(name: string, inRow: string): boolean {
  return inRow.endsWith('*') ? name.startsWith(inRow.slice(0, -1)) : name === inRow;
}

/** The names of all that the packages of package.json need that a build is made with, but Astro. */
function reading(): string[] {
  const direct = Object.keys(lock.get('')?.dependencies ?? {});
  const found = withAllTheyNeed(direct.filter((name) => name !== 'astro'));
  // Types and fonts are no code, and of Pagefind there is a package for each system.
  return [...new Set(found.map(({ name }) => name))]
    .filter((name) => !/^(?:@types|@pagefind|@fontsource-variable|undici-types)\b/.test(name))
    .toSorted();
}

function nodeVersion(): string {
  return lock.get('node_modules/node')?.version ?? '';
}

function agesIn(text: string) {
  const [, section = ''] = text.split('## How old they are\n');
  const lookedAt = /Looked at in (?<month>\d{4}-\d\d)/.exec(section)?.groups?.['month'] ?? '';
  const lines = section.matchAll(/^\| (?<names>`.+?) \| (?<released>\d{4}-\d\d) \|(?<why>.*)\|$/gm);
  const rows = [...lines].map(({ groups }) => ({
    names: [...(groups?.['names'] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    released: groups?.['released'] ?? '',
    why: (groups?.['why'] ?? '').trim(),
  }));
  return { lookedAt, rows };
}
