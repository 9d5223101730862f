import { readFileSync } from 'node:fs';
import { z } from 'zod';

const namesSchema = z.record(z.string(), z.string()).default({});

const packageSchema = z.object({
  version: z.string().default(''),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  dependencies: namesSchema,
  optionalDependencies: namesSchema,
});

const lockSchema = z.object({
  lockfileVersion: z.number(),
  packages: z.record(z.string(), packageSchema),
});

/** A package that the lock file names. */
export interface LockedPackage extends z.infer<typeof packageSchema> {
  /** Where it is put, from the root of the project. */
  readonly place: string;
  readonly name: string;
}

/** The packages of `package-lock.json`, by where they are put; the project itself has the place `''`. */
export function lockedPackages(): ReadonlyMap<string, LockedPackage> {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  return new Map(
    Object.entries(packages).map(([place, locked]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [place, { ...locked, place, name }];
    }),
  );
}

/** What a build is made with: all that is locked but what tests and checks alone need. */
export function shippedPackages(): LockedPackage[] {
  const all = [...lockedPackages().values()];
  return all.filter(({ place, dev, devOptional }) => place !== '' && !dev && !devOptional);
}

/** Packages and all that they need, in turn, by where they are put. */
export function withAllTheyNeed(names: readonly string[]): LockedPackage[] {
  const locked = lockedPackages();
  const found = new Map<string, LockedPackage>();
  const look = (from: string, name: string) => {
    const one = foundFrom(locked, from, name);
    if (one === undefined || found.has(one.place)) return;
    found.set(one.place, one);
    const needed = { ...one.dependencies, ...one.optionalDependencies };
    for (const other of Object.keys(needed)) look(one.place, other);
  };
  for (const name of names) look('', name);
  return [...found.values()];
}

/** The package that Node finds by a name from a place: in the nearest `node_modules`. */
function foundFrom(
  locked: ReadonlyMap<string, LockedPackage>,
  from: string,
  name: string,
): LockedPackage | undefined {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  const found = locked.get(place);
  if (found !== undefined || from === '') return found;
  const above = from.lastIndexOf('/node_modules/');
  return foundFrom(locked, above < 0 ? '' : from.slice(0, above), name);
}
