import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestContent } from '../../../src/disk/ingest-content.ts';
import { archiveToMake } from './archive-to-make.ts';
import type { Drilled } from '../drill.ts';
import type { Environment } from './environments.ts';
import { ingestedHere, type Made, makeThere } from './make-there.ts';
import { otherNode } from './other-node.ts';
import { unlike } from './tree-sums.ts';

/** So many files that differ are named. */
const MOST_NAMED = 3;

interface Asked {
  readonly environments: readonly Environment[];
  readonly seed: number;
  /** True where sites are to be built, too. */
  readonly builds: boolean;
  /** The cases of ingest that the archive has beside others; by default all. */
  readonly cases?: RegExp;
  readonly show?: (tried: number) => void;
}

/** Makes one archive here and in each environment, and holds what came of it against each other. */
export function sameEverywhere({ environments, seed, builds, cases = /^/, show }: Asked): Drilled {
  const root = mkdtempSync(join(tmpdir(), 'hemeroteca-same-'));
  try {
    const archive = join(root, 'archive');
    archiveToMake(archive, cases);
    // What ingest makes stands there already, as in a copy of an archive.
    ingestContent(archive);
    const nodeOf = (version: string) => otherNode(root, version);
    const order = { archive, room: join(root, 'room'), builds, seed, nodeOf };
    const here = builds ? makeThere({ name: 'here' }, order) : ingestedHere(order);
    const failed = environments.flatMap((there, at) => {
      const said = differenceOf(here, there, () => makeThere(there, order));
      show?.(at + 1);
      return said === undefined ? [] : [`${there.name}: ${said}`];
    });
    return { tried: environments.length, failed };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Which files are not alike, or why there are none; undefined where all are alike that are to be. */
function differenceOf(here: Made, there: Environment, make: () => Made): string | undefined {
  try {
    const made = make();
    const ofSite = unlike(here.dist, made.dist).filter((path) => there.after?.test(path) !== true);
    const differ = [
      ...unlike(here.content, made.content).filter((path) => !made.changed.includes(path)),
      ...ofSite.map((path) => `dist/${path}`),
    ];
    if (differ.length === 0) return undefined;
    const named = differ.slice(0, MOST_NAMED).join(', ');
    return `${String(differ.length)} files are not alike: ${named}`;
  } catch (error) {
    return (error as Error).message;
  }
}
