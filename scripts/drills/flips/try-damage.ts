import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { removeFile, writeWhole } from '../../../src/disk/files.ts';
import { type Archive, readArchive } from '../../../src/disk/read-archive.ts';
import type { Fault } from '../../../src/disk/verify/fault.ts';
import { repairArchive } from '../../../src/disk/verify/repair-archive.ts';
import { verifyArchive } from '../../../src/disk/verify/verify-archive.ts';
import { attempt } from '../../../src/domain/problem.ts';
import { treeOf, type Whole } from './damaged-archive.ts';
import type { Damage } from './damages.ts';

/** What a repair may change: what ingest makes, and what stopped runs leave. */
const OUTPUT =
  /^articles\/.*(?:\.md|\.reading\.json|SHA256SUMS)$|^SHA256SUMS$|\.(?:unfinished|pending)$/;

/** An archive that is whole, and what the site shows of it. */
export interface Before extends Whole {
  readonly shown: Archive;
}

/** What does not hold of an archive that was damaged, in words; it is whole again after that. */
export async function tryDamage(
  whole: Before,
  damage: Damage,
  withRepair: boolean,
): Promise<string[]> {
  const { content } = whole;
  for (const [path, bytes] of damage.files) {
    if (bytes === undefined) removeFile(join(content, path));
    else writeWhole(join(content, path), bytes);
  }
  try {
    const { faults } = verifyArchive(content);
    return [
      ...unnamed(content, damage, faults),
      ...shownWrong(whole, damage),
      ...(withRepair ? await repairedWrong(whole, damage) : []),
    ];
  } finally {
    whole.restore();
  }
}

/** A list is named by itself, or by what it says of its files. */
function unnamed(content: string, { paths }: Damage, faults: readonly Fault[]): string[] {
  const isList = (path: string) => /SHA256SUMS$|ADDED$/.test(path);
  return paths.flatMap((path) => {
    const file = join(content, path);
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const isNamed = faults.some((fault) =>
      isList(path) ? fault.file.startsWith(folder) : fault.file === file,
    );
    return isNamed ? [] : [`${path} is not named`];
  });
}

/** Every article that is shown is the one that was; all others are said to be left out. */
function shownWrong({ content, shown }: Before, { paths }: Damage): string[] {
  // What people wrote is what all articles rest on: what a site says of it may differ.
  if (!paths.every((path) => /^articles\/|^captures\/.*\.(?:txt|html?)$/.test(path))) return [];
  const now = attempt<Pick<Archive, 'articles' | 'leftOut'> | undefined>(
    () => readArchive(content),
    () => undefined,
  );
  // Nothing is published at all.
  if (now === undefined) return [];
  const before = new Map(shown.articles.map((article) => [article.slug, article]));
  const other = now.articles.filter((one) => !isDeepStrictEqual(one, before.get(one.slug)));
  const known = new Set([...now.articles.map(({ slug }) => slug), ...now.leftOut.map(slugOf)]);
  const lost = [...before.keys()].filter((slug) => !known.has(slug));
  return [
    ...other.map(({ slug }) => `${slug} is published, and not as it was`),
    ...lost.map((slug) => `${slug} is neither published nor said to be left out`),
  ];
}

function slugOf({ file }: { readonly file: string }): string {
  return file.replace(/^.*\//, '').replace(/\.md$|\.reading\.json$/, '');
}

/** A repair makes outputs as they were, and touches nothing else. */
async function repairedWrong(whole: Before, damage: Damage) {
  const { content, tree, keptIn } = whole;
  const damaged = treeOf(content);
  await repairArchive(content, keptIn);
  const after = treeOf(content);
  const isOutput = damage.paths.every((path) => OUTPUT.test(path));
  const paths = new Set([...tree.keys(), ...damaged.keys(), ...after.keys()]);
  return [...paths].flatMap((path) => {
    const is = after.get(path);
    const should = isOutput ? tree.get(path) : damaged.get(path);
    const isSame = is === undefined ? should === undefined : should?.equals(is) === true;
    if (isSame || (!isOutput && OUTPUT.test(path))) return [];
    if (/^captures\/(?:SHA256SUMS|ADDED)$/.test(path) && isRestored(is, tree.get(path), should)) {
      return [];
    }
    return [`${path} is not as it should be after a repair`];
  });
}

/** A list of captures has every line again that it had, and beside them none but a damaged one. */
function isRestored(is?: Buffer, was?: Buffer, damaged?: Buffer): boolean {
  const [now, before, since] = [is, was, damaged].map(
    (bytes) => new Set(bytes?.toString('latin1').split('\n')),
  ) as [Set<string>, Set<string>, Set<string>];
  const isOld = (line: string) => before.has(line) || since.has(line);
  return [...before].every((line) => now.has(line)) && [...now].every(isOld);
}
